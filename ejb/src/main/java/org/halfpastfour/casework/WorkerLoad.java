package org.halfpastfour.casework;

import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker of a district, where he or she works today, and with how many families.
 *
 * @param place null where at none
 */
public record WorkerLoad(
        AccountId account,
        String name,
        String district,
        @Nullable String place,
        int cases,
        CaseloadWord word) {}
