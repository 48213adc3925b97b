package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;

/**
 * Accounts of adults who are, or look like, one person: for the city office, who settles which one stays. It asks nobody's
 * role: who calls it has checked who asks.
 */
@ApplicationScoped
public class AlikeAccounts {

    @Inject
    private LikenessRecords likenesses;

    /** Of all homes; pairs of whom the staff said that they are two people are left out. */
    public List<Pair> all() {
        Stream<Pair> joined = likenesses.adultsJoinedWithTwoAccounts().stream().map(two -> pair(two, true));
        Stream<Pair> alike = likenesses.adultsOfOnePhoneWithTwoAccounts().stream()
                .filter(two -> LooksLike.sameAdult(Candidate.of(two.one()), Candidate.of(two.other()), false))
                .map(two -> pair(two, false));
        return Stream.concat(joined, alike).toList();
    }

    private static Pair pair(TwoPeople two, boolean joined) {
        return new Pair(account(two.one()), account(two.other()), joined);
    }

    private static AccountId account(Person person) {
        return Objects.requireNonNull(((Adult) person).account());
    }

    /**
     * Two accounts.
     *
     * @param joined whether the staff has said that they are one person's
     */
    public record Pair(AccountId one, AccountId other, boolean joined) {}
}
