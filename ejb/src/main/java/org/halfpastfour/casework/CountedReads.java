package org.halfpastfour.casework;

import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.AccountId;

/** A line of the database of how much an account read. */
record CountedReads(UUID account, Long reads, Long cases, Long refused, Long glass, Long exports) {

    ReaderRow row(Map<UUID, String> names) {
        return new ReaderRow(
                AccountId.of(account), names.getOrDefault(account, "–"), reads, cases, refused, glass, exports);
    }
}
