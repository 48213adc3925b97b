package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the running server what is booked is taken down in the same transaction, said ten minutes later, and kept as it would be sent: at night it waits for the morning. */
@ExtendWith(RunningServer.class)
class MessagesIT {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Scene scene = new Scene();

    @Test
    void whatIsBookedIsToldToTheFamilyAndWhatIsRefusedIsNot() throws Exception {
        Scene.Family family = scene.family();
        UUID household = scene.householdOf(family);
        Rows.run(
                "UPDATE programme.person SET phone = '13800138000' WHERE kind = 'ADULT' AND id IN"
                        + " (SELECT person_id FROM programme.household_member WHERE household_id = ?)",
                household);
        UUID session = scene.session(Scene.soon(LENGTH), LENGTH, 5);
        UUID booking = scene.book(session, family.child());
        Rest.Answer again =
                scene.staff().post("/sessions/" + session + "/bookings", "{\"children\":[\"" + family.child() + "\"]}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(count("news WHERE household_id = '%s' AND facts ->> 'booking' = '%s'".formatted(household, booking)))
                .isEqualTo(1);
        assertThat(count("news WHERE household_id = '%s'".formatted(household))).isEqualTo(1);
        Rows.run(
                "UPDATE notice.news SET happened_at = happened_at - interval '11 minutes', due_at = due_at - interval '11 minutes'"
                        + " WHERE household_id = ?",
                household);
        await("message WHERE household_id = '%s' AND target_id = '%s'".formatted(household, booking));
        await(
                "delivery d JOIN notice.message m ON m.id = d.message_id WHERE m.household_id = '%s' AND d.channel = 'PAPER'"
                                .formatted(household)
                        + " AND d.state IN ('DUE', 'SENDING', 'SENT')");
    }

    private static void await(String what) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (count(what) == 0) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            Thread.sleep(200);
        }
    }

    private static long count(String what) {
        return Rows.ask("SELECT count(*) FROM notice." + what, Long.class);
    }
}
