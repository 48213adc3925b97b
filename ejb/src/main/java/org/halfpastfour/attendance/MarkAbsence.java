package org.halfpastfour.attendance;

import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;

/** Somebody with a place does not come. */
public record MarkAbsence(SessionId session, ChildId child, AbsenceKind kind) {}
