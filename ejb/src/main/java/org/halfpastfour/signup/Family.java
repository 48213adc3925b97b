package org.halfpastfour.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for places: those of a household who are to come, always in the same order, so that two requests for the same
 * people never wait for each other in a circle.
 *
 * @param asked their household, as who asks for them may know it
 * @param order who goes first where they are taken one by one, as far as the family said
 * @param kept whether the places are kept for them, so that they need not wait for sign-up to open
 * @param exception why a child outside the ages comes all the same, or null
 */
record Family(
        AskedHousehold asked,
        List<Participant> people,
        AccountId askedBy,
        @Nullable String exception,
        List<UUID> order,
        boolean kept) {

    Family {
        people = people.stream().sorted(Comparator.comparing(Participant::id)).toList();
    }

    Family(AskedHousehold asked, List<Participant> people, AccountId askedBy, @Nullable String exception) {
        this(asked, people, askedBy, exception, List.of(), false);
    }

    /** For whom places are kept asks as if sign-up had just opened. */
    Instant asksAt(SessionView session, Instant now) {
        return kept && now.isBefore(session.signupOpens()) ? session.signupOpens() : now;
    }

    HouseholdId household() {
        return asked.id();
    }

    Family only(List<Participant> some) {
        return new Family(asked, some, askedBy, exception, order, kept);
    }

    Family inOrder(List<UUID> named) {
        return new Family(asked, people, askedBy, exception, named, kept);
    }

    /** Who has the first place where they are taken one by one. */
    List<Participant> inTurn() {
        return TurnRule.inTurn(people, Participant::id, order);
    }

    int bucket() {
        return WaitingOrder.bucket(asked);
    }

    int size() {
        return people.size();
    }
}
