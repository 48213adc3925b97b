package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database and the product mean the same order, whichever ids and turns those who wait have. */
class WaitingOrderDbTest {

    private static final int LONG = 30;

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);
    private final SessionId session = at.session(1);
    private final PartyRecords parties = at.scene.wiring.get(PartyRecords.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoIsNextInTheDatabaseIsNextInMemory(long seed) {
        line(new Random(seed));
        List<PartyId> inMemory = inMemory();
        assertThat(run(this::oneAfterTheOther)).isEqualTo(inMemory);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12})
    void thePlaceThatAFamilyReadsIsItsPlaceInMemory(long seed) {
        line(new Random(seed));
        List<PartyId> inMemory = inMemory();
        assertThat(run(() -> parties.places(inMemory))).hasSize(LONG).allSatisfy((party, place) -> assertThat(place)
                .isEqualTo(new LinePlace(inMemory.indexOf(party) + 1, inMemory.indexOf(party))));
    }

    private List<PartyId> inMemory() {
        return run(() -> parties.waitingIn(session).stream()
                .sorted(WaitingOrder.ORDER)
                .map(Party::id)
                .toList());
    }

    private List<PartyId> oneAfterTheOther() {
        List<PartyId> seen = new ArrayList<>();
        while (parties.firstFitting(session, 1, seen)
                .map(Party::id)
                .map(seen::add)
                .isPresent()) {
            assertThat(seen).hasSizeLessThanOrEqualTo(LONG);
        }
        return seen;
    }

    /** Few turns and any ids, so that every rule of the order decides somewhere. */
    private void line(Random random) {
        for (int party = 0; party < LONG; party++) {
            sql(
                    """
                    INSERT INTO programme.party
                        (id, session_id, household_id, size, bucket, asked_order, asked_at, asked_by, state,
                            moved_up_at, moved_up_by, moved_up_reason)
                    SELECT ?, ?, ?, 1, ?, ?, now(), ?, 'WAITING',
                        CASE WHEN up THEN now() END, CASE WHEN up THEN gen_random_uuid() END, CASE WHEN up THEN '孩子一个人在家' END
                    FROM (SELECT cast(? AS boolean) AS up) AS u""",
                    new UUID(random.nextLong(), random.nextLong()),
                    session.value(),
                    family.id().value(),
                    random.nextInt(3),
                    (long) random.nextInt(5),
                    family.parent().value(),
                    random.nextInt(5) == 0);
        }
    }
}
