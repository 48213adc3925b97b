package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Objects;

/** A closed case in the list of those. */
public record ClosedCaseRow(ClientId client, String caseNumber, String name, LocalDate openedOn, LocalDate closedOn) {

    static ClosedCaseRow of(Client client) {
        return new ClosedCaseRow(
                client.id(),
                client.caseNumber(),
                client.name(),
                client.openedOn(),
                Objects.requireNonNull(client.closedOn()));
    }
}
