package org.halfpastfour.placing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.notice.Gathering;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.notice.Receiver;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** What families hear when places are published: each once, of each of its children, and not one message more. */
class AnsweredNewsDbTest {

    private final WishScene at = new WishScene();
    private final SeriesId monday = at.offered("周一课堂", 1, MONDAY);
    private final SeriesId tuesday = at.offeredBeside("周二课堂", 5, TUESDAY);
    private final WishRoundId round = at.opened();
    private final Household one = withPapers(at.scene.household(1));
    private final Household two = withPapers(at.scene.household(1));
    private final Household pair = withPapers(at.scene.household(2));

    @Test
    void eachFamilyGetsOneMessageWithTheAnswerForEachChild() {
        at.send(at.scene.withPriority(one), monday);
        at.send(two, monday);
        at.send(pair, List.of(pair.children().get(1)), 1, tuesday);
        publish();
        assertThat(told(one)).containsExactly("志愿有结果了\n王小雨1：分到周一课堂，各场已预约，日期在“我的预约”里。");
        assertThat(told(two)).containsExactly("志愿有结果了\n王小雨1：这次没有分到课，已排进周一课堂的候补。");
        assertThat(told(pair)).containsExactly("志愿有结果了\n王小雨1、王小雨2：分到周二课堂，各场已预约，日期在“我的预约”里。");
    }

    @Test
    void ofTwoChildrenWithTwoAnswersBothAreInIt() {
        at.send(at.scene.withPriority(one), monday);
        at.send(pair, monday);
        at.scene.asParentOf(pair);
        run(() -> at.wishes.send(
                new SendWishes(WishScene.TERM, pair.id(), pair.children().get(1), List.of(), List.of(tuesday), 1)));
        publish();
        List<String> told = told(pair);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).startsWith("志愿有结果了\n").contains("王小雨1：这次没有分到课，已排进周一课堂的候补。", "王小雨2：分到周二课堂，各场已预约");
    }

    @Test
    void asManyMessagesAsFamiliesThatWishedAndNotOneMore() {
        List<Household> families = Stream.concat(
                        Stream.of(one, two, pair),
                        Stream.generate(() -> withPapers(at.scene.household(1))).limit(9))
                .toList();
        families.forEach(each -> at.send(each, monday, tuesday));
        Household silent = withPapers(at.scene.household(1));
        publish();
        families.forEach(each -> assertThat(told(each)).hasSize(1));
        assertThat(told(silent)).isEmpty();
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofHours(1)));
        families.forEach(this::gather);
        assertThat(number("SELECT count(*) FROM notice.message WHERE home_id = ? AND household_id IS NOT NULL", home()))
                .isEqualTo(families.size());
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery d JOIN notice.message m ON m.id = d.message_id"
                                + " WHERE m.home_id = ? AND m.household_id IS NOT NULL",
                        home()))
                .as("one adult each")
                .isEqualTo(families.size());
    }

    @Test
    void whatIsMissingOfAChildsPapersIsAskedForWithTheAnswer() {
        Household without = at.scene.household(1);
        at.send(without, tuesday);
        publish();
        List<String> told = told(without);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("分到周二课堂", "首次参加前还缺").doesNotContain("已预约\n");
    }

    @Test
    void whoIsKeptFromAChildReadsNothingOfItsAnswer() {
        at.send(pair, List.of(), 1, tuesday);
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " SELECT gen_random_uuid(), ?, ?, 'OTHER', '2020-01-01', now(), '法院裁定'",
                one.child().value(),
                pair.adult().value());
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (gen_random_uuid(), ?, ?, '2020-01-01')",
                one.id().value(),
                pair.adult().value());
        at.send(one, tuesday);
        publish();
        gather(one);
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery d JOIN notice.message m ON m.id = d.message_id"
                                + " WHERE m.household_id = ? AND d.person_id = ?",
                        one.id().value(),
                        pair.adult().value()))
                .isZero();
    }

    /** Nothing is missing, since before the wishes. */
    private static Household withPapers(Household family) {
        UUID guardian = family.adult().value();
        for (ChildId child : family.children()) {
            sql(
                    "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                            + " SELECT gen_random_uuid(), ?, ?, k, 1, '2026-08-01', now()"
                            + " FROM unnest(ARRAY['PARTICIPATION', 'SENSITIVE_DATA']) k",
                    child.value(),
                    guardian);
            sql(
                    "INSERT INTO programme.health_note (id, child_id, allergy, medication, instructions, answered_by, answered_at)"
                            + " VALUES (gen_random_uuid(), ?, '', '', '', ?, now())",
                    child.value(),
                    guardian);
        }
        sql("UPDATE programme.person SET phone = '13800000000' WHERE id = ?", guardian);
        return family;
    }

    private Object home() {
        return at.scene.home.value();
    }

    private void publish() {
        NoticeObservers.of(at.scene.wiring);
        at.place(round);
        at.publish(round);
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(10)));
    }

    private void gather(Household family) {
        Gathering gathering = at.scene.wiring.get(Gathering.class);
        var unused = run(() -> gathering.gather(Receiver.of(family.id())));
    }

    private List<String> told(Household family) {
        gather(family);
        return TestJpa.inTransaction(() -> TestJpa.entityManager()
                .createNativeQuery(
                        "SELECT t.title || E'\\n' || t.body FROM notice.message m JOIN notice.message_text t"
                                + " ON t.message_id = m.id AND t.language = 'zh-CN' WHERE m.household_id = ? ORDER BY m.id",
                        String.class)
                .setParameter(1, family.id().value())
                .getResultStream()
                .map(String::valueOf)
                .toList());
    }
}
