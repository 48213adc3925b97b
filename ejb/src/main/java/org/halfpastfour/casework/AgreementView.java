package org.halfpastfour.casework;

import java.time.LocalDate;

/** The agreement with the client, both days inside. */
public record AgreementView(LocalDate startsOn, LocalDate endsOn) {}
