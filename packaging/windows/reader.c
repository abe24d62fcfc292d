/* Asks the window of the program what a screen reader asks, by UI Automation, and prints what is told: for each element
   its depth, the number of its control type, and its name. Only for trying.

       reader TITLE

   The functions are those of uiautomationcore.dll that lie below UI Automation's objects; mingw-w64 does not declare them. */
#include <stdio.h>
#include <windows.h>
#include <oleauto.h>

enum { ROOT = -25, NAME = 30005, CONTROL_TYPE = 30003, NEXT_SIBLING = 1, FIRST_CHILD = 3, DEEPEST = 40 };

struct condition { int type; };
struct request {
    struct condition *view;
    int scope;
    int *properties;
    int property_count;
    int *patterns;
    int pattern_count;
    int mode;
};

static HRESULT(WINAPI *node_from_handle)(HWND, HANDLE *);
static HRESULT(WINAPI *property_value)(HANDLE, int, VARIANT *);
static HRESULT(WINAPI *navigate)(HANDLE, int, struct condition *, struct request *, SAFEARRAY **, BSTR *);
static HRESULT(WINAPI *node_from_variant)(VARIANT *, HANDLE *);

static HANDLE step(HANDLE node, int direction)
{
    struct condition every = { 0 };
    struct request element = { &every, 1, NULL, 0, NULL, 0, 1 };
    SAFEARRAY *found = NULL;
    BSTR shape = NULL;
    VARIANT first;
    HANDLE next = NULL;
    LONG at[2] = { 0, 0 };

    HRESULT result = navigate(node, direction, &every, &element, &found, &shape);
    if (FAILED(result) || !found) return NULL;
    VariantInit(&first);
    if (FAILED(SafeArrayGetElement(found, at, &first)) || FAILED(node_from_variant(&first, &next))) return NULL;
    return next;
}

static void walk(HANDLE node, int depth)
{
    static char name[4096];
    VARIANT value;

    VariantInit(&value);
    property_value(node, CONTROL_TYPE, &value);
    printf("%d %ld ", depth, V_VT(&value) == VT_I4 ? V_I4(&value) : 0);
    VariantClear(&value);
    property_value(node, NAME, &value);
    WideCharToMultiByte(CP_UTF8, 0, V_VT(&value) == VT_BSTR ? V_BSTR(&value) : L"", -1, name, sizeof name, NULL, NULL);
    printf("%s\n", name);
    fflush(stdout);
    if (depth == DEEPEST) return;
    for (HANDLE child = step(node, FIRST_CHILD); child; child = step(child, NEXT_SIBLING)) walk(child, depth + 1);
}

int wmain(int count, wchar_t **words)
{
    HMODULE library = LoadLibraryW(L"uiautomationcore.dll");
    HWND window = count == 2 ? FindWindowW(NULL, words[1]) : NULL;
    HANDLE node = NULL;
    DWORD_PTR answer = 0;

    node_from_handle = (void *)GetProcAddress(library, "UiaNodeFromHandle");
    property_value = (void *)GetProcAddress(library, "UiaGetPropertyValue");
    navigate = (void *)GetProcAddress(library, "UiaNavigate");
    node_from_variant = (void *)GetProcAddress(library, "UiaHUiaNodeFromVariant");
    if (!node_from_handle || !property_value || !navigate || !node_from_variant) return 3;
    if (!window) return puts("there is no such window"), 4;
    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    SendMessageTimeoutW(window, WM_GETOBJECT, 0, ROOT, SMTO_NORMAL, 30000, &answer);
    if (!answer) return puts("the window does not answer"), 5;
    if (FAILED(node_from_handle(window, &node))) return puts("the answer leads nowhere"), 6;
    /* The first question only tells the program that somebody listens; what stands in the window follows. */
    Sleep(3000);
    walk(node, 0);
    return 0;
}
