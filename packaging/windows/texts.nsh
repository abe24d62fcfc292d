; What the installer says beside what it knows in each language by itself.
!macro TEXT id en nb sv da de nl
    LangString ${id} ${LANG_ENGLISH} "${en}"
    LangString ${id} ${LANG_NORWEGIAN} "${nb}"
    LangString ${id} ${LANG_SWEDISH} "${sv}"
    LangString ${id} ${LANG_DANISH} "${da}"
    LangString ${id} ${LANG_GERMAN} "${de}"
    LangString ${id} ${LANG_DUTCH} "${nl}"
!macroend

!insertmacro TEXT Open \
    "Synchronizer Setup is open. Close it, then try again." \
    "Synchronizer Setup er åpent. Lukk det, og prøv igjen." \
    "Synchronizer Setup är öppet. Stäng det och försök igen." \
    "Synchronizer Setup er åbent. Luk det, og prøv igen." \
    "Synchronizer Setup ist geöffnet. Schließen Sie es und versuchen Sie es erneut." \
    "Synchronizer Setup is geopend. Sluit het en probeer het opnieuw."

!insertmacro TEXT Purge \
    "Profiles and sign-ins" \
    "Profiler og pålogginger" \
    "Profiler och inloggningar" \
    "Profiler og logins" \
    "Profile und Anmeldungen" \
    "Profielen en aanmeldingen"

!insertmacro TEXT PurgeMeans \
    "Removes everything that Synchronizer Setup has stored for you: profiles, sign-ins, settings, and the journal." \
    "Fjerner alt Synchronizer Setup har lagret for deg: profiler, pålogginger, innstillinger og loggen." \
    "Tar bort allt som Synchronizer Setup har sparat åt dig: profiler, inloggningar, inställningar och loggen." \
    "Fjerner alt, hvad Synchronizer Setup har gemt for dig: profiler, logins, indstillinger og loggen." \
    "Entfernt alles, was Synchronizer Setup für Sie gespeichert hat: Profile, Anmeldungen, Einstellungen und das Protokoll." \
    "Verwijdert alles wat Synchronizer Setup voor u heeft bewaard: profielen, aanmeldingen, instellingen en het logboek."

!insertmacro TEXT ProgramMeans \
    "Removes the program. Profiles and sign-ins stay unless you choose them, too." \
    "Fjerner programmet. Profiler og pålogginger blir igjen hvis du ikke også velger dem." \
    "Tar bort programmet. Profiler och inloggningar är kvar om du inte väljer dem också." \
    "Fjerner programmet. Profiler og logins bliver, medmindre du også vælger dem." \
    "Entfernt das Programm. Profile und Anmeldungen bleiben, wenn Sie sie nicht auch auswählen." \
    "Verwijdert het programma. Profielen en aanmeldingen blijven, tenzij u ze ook kiest."

!insertmacro TEXT Kept \
    "Not everything could be removed, so the program is still there. The details say what is in the way." \
    "Ikke alt kunne fjernes, derfor er programmet der fremdeles. Detaljene sier hva som er i veien." \
    "Allt kunde inte tas bort, därför finns programmet kvar. Detaljerna säger vad som är i vägen." \
    "Ikke alt kunne fjernes, derfor er programmet der stadig. Detaljerne siger, hvad der er i vejen." \
    "Nicht alles ließ sich entfernen, deshalb ist das Programm noch da. Die Details sagen, was im Weg steht." \
    "Niet alles kon worden verwijderd, daarom is het programma er nog. De details zeggen wat in de weg staat."
