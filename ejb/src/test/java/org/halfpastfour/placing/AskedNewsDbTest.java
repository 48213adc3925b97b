package org.halfpastfour.placing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home asks for wishes: each of its families with a child of the age hears it once, and not one message more goes out. */
class AskedNewsDbTest {

    private static final String ASKED = "正在征集“第一学期”的课程志愿，截止到周四 8月20日 23:59，";

    private final WishScene at = new WishScene();
    private final SeriesId monday = at.offered("周一课堂", 5, MONDAY);
    private final Household one = reached(at.scene.household(1));
    private final Household pair = reached(at.scene.household(2));

    @BeforeEach
    void listen() {
        NoticeObservers.of(at.scene.wiring);
    }

    @Test
    void eachFamilyHearsOnceOfAllItsChildrenWithUntilWhen() {
        at.opened();
        minutesPass(11);
        assertThat(told(one))
                .singleElement()
                .asString()
                .startsWith("请填写下学期志愿\n王小雨1：")
                .contains(ASKED);
        assertThat(told(pair)).singleElement().asString().contains("王小雨1、王小雨2：", ASKED);
        assertThat(number("SELECT count(*) FROM notice.message WHERE target = 'WISHES' AND home_id = ?", home()))
                .isEqualTo(2);
    }

    @Test
    void asManyMessagesAsFamiliesWithAChildOfTheAgeAndNotOneMore() {
        List<Household> families = Stream.concat(
                        Stream.of(one, pair),
                        Stream.generate(() -> reached(at.scene.household(1))).limit(6))
                .toList();
        Household grown = reached(at.scene.household(1));
        born(grown, "2008-01-01");
        Household elsewhere = reached(new WishScene().scene.household(1));
        at.opened();
        minutesPass(11);
        families.forEach(this::gather);
        gather(grown);
        gather(elsewhere);
        minutesPass(60);
        families.forEach(this::gather);
        assertThat(number("SELECT count(*) FROM notice.message WHERE home_id = ?", home()))
                .isEqualTo(families.size());
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery d JOIN notice.message m ON m.id = d.message_id"
                                + " WHERE m.home_id = ?",
                        home()))
                .as("one adult each")
                .isEqualTo(families.size());
        assertThat(told(grown)).isEmpty();
        assertThat(told(elsewhere)).isEmpty();
    }

    @Test
    void ofTwoChildrenOnlyTheOneOfTheAgeIsNamed() {
        sql(
                "UPDATE programme.person SET birth_date = '2025-01-01' WHERE id = ?",
                pair.children().getFirst().value());
        at.opened();
        minutesPass(11);
        assertThat(told(pair)).singleElement().asString().contains("\n王小雨2：").doesNotContain("王小雨1");
    }

    @Test
    void aRoundThatBeginsLaterIsToldOfWhenItBegins() {
        at.scene.asStaff();
        run(() -> at.placings.open(new AskForWishes(
                at.scene.home, WishScene.TERM, WishScene.ASKED.plusDays(2), WishScene.COLLECTED.minusDays(1))));
        minutesPass(60);
        assertThat(told(one)).isEmpty();
        minutesPass(2 * 24 * 60);
        assertThat(told(one)).hasSize(1);
    }

    @Test
    void whoSentItsWishesMeanwhileIsNotAskedForThem() {
        at.offeredBeside("周二课堂", 5, TUESDAY);
        at.opened();
        at.send(one, monday);
        at.send(pair, List.of(), 1, monday);
        minutesPass(11);
        assertThat(told(one)).isEmpty();
        assertThat(told(pair)).singleElement().asString().contains("\n王小雨2：").doesNotContain("王小雨1");
    }

    @Test
    void whatIsOverByThenIsToldToNobody() {
        at.opened();
        minutesPass(30 * 24 * 60);
        assertThat(told(one)).isEmpty();
    }

    @Test
    void aFamilyWithoutAnyAddressIsToBeCalled() {
        Household unreached = at.scene.household(1);
        sql(
                "UPDATE programme.person SET phone = NULL WHERE id = ?",
                unreached.adult().value());
        at.opened();
        minutesPass(11);
        assertThat(told(unreached)).hasSize(1);
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery d JOIN notice.message m ON m.id = d.message_id"
                                + " WHERE m.household_id = ? AND d.channel = 'CALL'",
                        unreached.id().value()))
                .isOne();
    }

    private static Household reached(Household family) {
        sql(
                "UPDATE programme.person SET phone = '13800000000' WHERE id = ?",
                family.adult().value());
        return family;
    }

    private static void born(Household family, String day) {
        family.children()
                .forEach(child -> sql(
                        "UPDATE programme.person SET birth_date = CAST(? AS date) WHERE id = ?", day, child.value()));
    }

    private Object home() {
        return at.scene.home.value();
    }

    private void minutesPass(int minutes) {
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private void gather(Household family) {
        var unused = run(() -> NoticeObservers.gather(at.scene.wiring, family.id()));
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
