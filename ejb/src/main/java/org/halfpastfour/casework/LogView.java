package org.halfpastfour.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read or done, and by whom.
 *
 * @param by the name of who did it; null for the house itself, and for the client
 * @param account the name of the account that it was done to; null for a case
 * @param client the case, be there such a one or not; null for an account
 * @param caseNumber null when who asks sees no such case
 * @param what an action such as {@code goal.added}, or {@code read.} and what was read
 * @param detail what it was read for, what was asked, or what was taken out and under which number
 * @param glass whether it was read in an emergency, or belongs to one
 */
public record LogView(
        UUID id,
        Instant at,
        @Nullable String by,
        @Nullable String account,
        @Nullable UUID client,
        @Nullable String caseNumber,
        String what,
        @Nullable String detail,
        boolean refused,
        boolean glass) {

    private static final String FILE = "file.taken";

    private static final Set<String> OWN_PAGE = Set.of(
            "read.own-page", "own-code.chosen", "own-consent.withdrawn", "own-answers.sent", "own-answers.declined");

    /** On the own page; by which account of the family stands nowhere. */
    public boolean isByClient() {
        return isByClient(what);
    }

    /** Of which list a file is; null for what is none. */
    public @Nullable FileKind file() {
        String said = detail;
        return said != null && what.equals(FILE) ? FileKind.valueOf(said.substring(0, said.indexOf(' '))) : null;
    }

    /** The same without saying of which list a file is. */
    public @Nullable String detailAlone() {
        String said = detail;
        return said != null && what.equals(FILE) ? said.substring(said.indexOf(' ') + 1) : said;
    }

    static boolean isByClient(String what) {
        return OWN_PAGE.contains(what);
    }
}
