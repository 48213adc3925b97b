package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Opens a session again that was cancelled by mistake.
 *
 * @param adults who is in charge from now on; null for those who were
 */
public record ReopenSession(SessionId session, @Nullable List<StaffMemberId> adults) {}
