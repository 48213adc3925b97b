package org.halfpastfour.policy;

import java.time.LocalDate;

/** Another value of a policy holds from a day on; told in the transaction that sets it. */
public record PolicyChanged(Policy policy, LocalDate from) {}
