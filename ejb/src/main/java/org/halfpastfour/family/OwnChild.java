package org.halfpastfour.family;

import java.time.LocalDate;

/** A child of an own household, in short. */
public record OwnChild(ChildId id, String name, LocalDate birthDate) {}
