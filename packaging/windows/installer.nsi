; Installs for one person, without an administrator. Switches: /S silently, /D=FOLDER another folder; of the uninstaller
; /S silently, /PURGE with everything that the program has stored for this person.
; Given by `packages`: VERSION, PAYLOAD (folder of the files), OUT, ICON, PUBLISHER, COPYRIGHT; SIGN where there is a key.
; For 64 bits as the program itself.
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define TITLE "Synchronizer Setup"
!define PROGRAM "synchronizer-setup.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\synchronizer-setup"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "FileDescription" "${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${COPYRIGHT}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_COMPONENTSPAGE_SMALLDESC
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "Danish"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Dutch"
!include "${__FILEDIR__}/texts.nsh"

; Whoever has the program open would keep its file: Windows does not let it be written.
!macro CLOSED un
Function ${un}Closed
    again:
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
        Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Open)" /SD IDCANCEL IDRETRY again
        Abort "$(Open)"
    ${EndIf}
    FileClose $0
FunctionEnd
!macroend
!insertmacro CLOSED ""
!insertmacro CLOSED "un."

Section "program"
    Call Closed
    SetOutPath "$INSTDIR"
    File "${PAYLOAD}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${PATHS}" "" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    SectionGetSize 0 $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; First, because the program knows best what it has stored, and only it can open the key store.
Section /o "un.$(Purge)" PURGE_SECTION
    Call un.Closed
    nsExec::ExecToLog '"$INSTDIR\${PROGRAM}" forget-everything --yes'
    Pop $0
    ${If} $0 != 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(Kept)" /SD IDOK
        SetErrorLevel $0
        Abort "$(Kept)"
    ${EndIf}
SectionEnd

Section "un.${TITLE}" PROGRAM_SECTION
    SectionIn RO
    Call un.Closed
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\notices.txt"
    Delete "$INSTDIR\LICENSE-MIT.txt"
    Delete "$INSTDIR\LICENSE-APACHE.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey HKCU "${PATHS}"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${PURGE_SECTION} "$(PurgeMeans)"
    !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAM_SECTION} "$(ProgramMeans)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${PURGE_SECTION}
    ${EndIf}
FunctionEnd
