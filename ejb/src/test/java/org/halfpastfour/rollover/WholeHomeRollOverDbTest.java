package org.halfpastfour.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;

import java.time.Duration;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.junit.jupiter.api.Test;

/** A home of forty classes goes on: as many messages as families, and not one statement more for many children. */
class WholeHomeRollOverDbTest {

    private static final int CLASSES = 40;
    private static final int FAMILIES = 250;
    /** A hundred families of one child, and the others of two. */
    private static final int CHILDREN = 400;
    /** Children who are in a second class. */
    private static final int IN_TWO = 50;

    /** Looking, looking again, writing what goes on, asking, and taking down the messages. */
    private static final int MOST = 58;

    private final WholeHomeScene many = new WholeHomeScene(CLASSES, FAMILIES, CHILDREN, IN_TWO);

    @Test
    void fortyClassesAndFourHundredChildrenAreAskedInOneMessageAFamily() {
        NoticeObservers.of(many.wiring());
        RollOverView looked = many.at.preview();
        var unused = many.wiring().told();
        Cost<RolledOver> cost = rolled(many, looked);
        assertThat(looked.classes()).hasSize(CLASSES);
        assertThat(looked.families()).isEqualTo(FAMILIES);
        assertThat(cost.answer()).isEqualTo(new RolledOver(cost.answer().planning(), CHILDREN, FAMILIES));
        assertThat(many.wiring().told().stream().filter(StayAsked.class::isInstance))
                .hasSize(CHILDREN + IN_TWO);
        assertThat(messages()).isEqualTo(FAMILIES);
        assertThat(number(
                        "SELECT count(*) FROM notice.message m JOIN programme.household h ON h.id = m.household_id"
                                + " WHERE h.home_id = ?",
                        many.at.scene.home.value()))
                .isEqualTo(FAMILIES);
    }

    @Test
    void statementsDoNotGrowWithTheChildren() {
        WholeHomeScene few = new WholeHomeScene(CLASSES, CLASSES, CLASSES, 0);
        NoticeObservers.of(few.wiring());
        NoticeObservers.of(many.wiring());
        Cost<RolledOver> ofFew = rolled(few, few.at.preview());
        Cost<RolledOver> ofMany = rolled(many, many.at.preview());
        assertThat(ofFew.answer().children()).isEqualTo(CLASSES);
        assertThat(ofMany.statements().size())
                .as(ofMany.told())
                .isEqualTo(ofFew.statements().size())
                .isLessThanOrEqualTo(MOST);
        assertThat(ofMany.transactions()).isOne();
    }

    private static Cost<RolledOver> rolled(WholeHomeScene home, RollOverView looked) {
        return CountedStatements.of(() -> run(() -> home.at.rollOvers.roll(home.at.command(), looked.seen())));
    }

    /** What waits for each family, gathered ten minutes later. */
    private long messages() {
        many.clock().put(many.clock().instant().plus(Duration.ofMinutes(10)));
        return many.families().stream()
                .mapToInt(family -> run(() -> NoticeObservers.gather(many.wiring(), family)))
                .sum();
    }
}
