/* Starts a program in a console of its own, as a command line does, and tells what then stands there. Only for trying.

       console OUTPUT COMMAND…

   The first line of OUTPUT is the exit status. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    static wchar_t command[4096], screen[65536];
    static char text[4 * 65536];
    STARTUPINFOW start = { sizeof start };
    PROCESS_INFORMATION process;
    CONSOLE_SCREEN_BUFFER_INFO info;
    DWORD status, read;
    FILE *output = count > 2 ? _wfopen(words[1], L"wb") : NULL;

    if (!output) return 90;
    for (int at = 2; at < count; at++) {
        wcscat(command, words[at]);
        wcscat(command, L" ");
    }
    FreeConsole();
    if (!AllocConsole()) return 91;
    SetStdHandle(STD_INPUT_HANDLE, NULL);
    SetStdHandle(STD_OUTPUT_HANDLE, NULL);
    SetStdHandle(STD_ERROR_HANDLE, NULL);
    if (!CreateProcessW(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process)) return 92;
    WaitForSingleObject(process.hProcess, 120000);
    GetExitCodeProcess(process.hProcess, &status);
    fprintf(output, "%lu\n", status);

    HANDLE console = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
    if (!GetConsoleScreenBufferInfo(console, &info)) return 93;
    for (SHORT row = 0; row <= info.dwCursorPosition.Y; row++) {
        COORD at = { 0, row };
        if (!ReadConsoleOutputCharacterW(console, screen, info.dwSize.X, at, &read)) return 94;
        while (read && screen[read - 1] == L' ') read--;
        int length = WideCharToMultiByte(CP_UTF8, 0, screen, read, text, sizeof text, NULL, NULL);
        fprintf(output, "%.*s\n", length, text);
    }
    fclose(output);
    return 0;
}
