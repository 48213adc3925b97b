package org.halfpastfour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Wishes as a large city has them; how long they take is printed and not judged. All of a city: {@code -Dhpf.wishes=20000}. */
class CityOfWishesTest {

    private static final int CHILDREN = Integer.getInteger("hpf.wishes", 2_000);
    private static final int CLASSES = CHILDREN * 9 / 200;
    private static final int WISHES = 10;

    private final Random random = new Random(430);

    @Test
    void manyChildrenWithTenWishesEachArePlaced() {
        List<WishedClass> classes = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            classes.add(new WishedClass(
                    new UUID(1, i), 20, Set.of(DayOfWeek.of(1 + i % 5), DayOfWeek.of(1 + (i + 2) % 5)), Set.of()));
        }
        List<RankedList> lists = new ArrayList<>();
        for (int placed = 0; placed < CHILDREN; ) {
            int together = random.nextInt(12) == 0 ? 2 : 1;
            int days = random.nextInt(10) == 0 ? 3 : 1;
            placed += together;
            lists.add(new RankedList(new UUID(2, placed), together, placed, days, wishes()));
        }
        long began = System.nanoTime();
        Matched matched = WishMatching.of(classes, lists);
        long taken = (System.nanoTime() - began) / 1_000_000;
        long nothing = matched.given().values().stream().filter(List::isEmpty).count();
        System.out.printf(
                "%d lists of %d children in %d ms; %d without a class, %d could object%n",
                lists.size(), CHILDREN, taken, nothing, matched.objections().size());
        assertThat(matched.given()).hasSameSizeAs(lists);
        assertThat(matched.given().values()).anyMatch(given -> given.size() > 1);
    }

    /** Popular classes are wished for more often, as they are in life, and most wishes are near to each other. */
    private List<RankedWish> wishes() {
        int near = random.nextInt(CLASSES);
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < WISHES) {
            int offset = (int) Math.abs(random.nextGaussian() * 12);
            chosen.add((near - near % 9 + offset) % CLASSES);
        }
        List<Integer> order = new ArrayList<>(chosen);
        Collections.shuffle(order, random);
        return order.stream()
                .map(number -> new RankedWish(new UUID(1, number), random.nextInt(8) == 0 ? 1 : 2))
                .toList();
    }
}
