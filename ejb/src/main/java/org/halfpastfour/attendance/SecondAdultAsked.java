package org.halfpastfour.attendance;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** At the door something is to be settled before a child leaves: a second one of the staff is asked to come. No family is told. */
public record SecondAdultAsked(SessionId session, UUID child) implements Happening {}
