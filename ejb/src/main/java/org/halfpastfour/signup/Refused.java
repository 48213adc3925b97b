package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.programme.SessionView;

/** A session of a series that could not be booked, and why; the codes are those of {@link Eligibility}. */
public record Refused(SessionView session, String code, Map<String, Object> arguments) {}
