package org.halfpastfour.casework;

import org.halfpastfour.account.AccountId;

/**
 * How much somebody read of the cases of one's districts: plain counts, and no judgement.
 *
 * @param reads how often something of a case was read
 * @param cases of how many cases
 * @param glass how many of the reads were in an emergency
 * @param exports how often something was taken out
 */
public record ReaderRow(
        AccountId account, String name, long reads, long cases, long refused, long glass, long exports) {}
