package org.halfpastfour.account.rest;

import java.util.Collection;
import java.util.UUID;
import org.halfpastfour.account.Me;

/** Tells the caller's own cases; the case side provides it, and nothing else here knows of a case. */
public interface CasesOfCaller {

    Collection<UUID> of(Me me);
}
