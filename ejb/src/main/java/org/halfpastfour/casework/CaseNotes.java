package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** Notes on a case, which are only ever added to. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class CaseNotes {

    @Inject
    CaseRecords files;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("note")
    public NoteId write(WriteNote command) {
        files.own(command.client());
        if (command.corrects() != null && !isNoteOf(command.client(), command.corrects())) {
            throw new InvalidInput("corrects", CaseError.NOTE_OF_ANOTHER_CASE.code());
        }
        CaseNote note = new CaseNote(command, caller.id().value(), clock.instant());
        files.add(note);
        files.write();
        log.wrote("note.written", "note", command.client(), note.id().value());
        return note.id();
    }

    private boolean isNoteOf(ClientId client, NoteId note) {
        return files.get(CaseNote.class, note.value()).client().equals(client.value());
    }
}
