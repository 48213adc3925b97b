package org.halfpastfour.casework;

import java.time.LocalDate;

public record AgreementView(LocalDate startsOn, LocalDate endsOn) {}
