
mod widgets;
