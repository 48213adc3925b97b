package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest(name = "{0} in pages of {1} are {2}")
    @CsvSource({"0, 3, 1", "1, 3, 1", "3, 3, 1", "4, 3, 2", "6, 3, 2", "7, 1, 7"})
    void nothingIsLostAndNothingComesTwice(int items, int limit, int pages) {
        List<Integer> all = IntStream.range(0, items).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        int asked = 0;
        Page<Integer> page = Paging.of(all, new PageRequest(limit, null), number -> number);
        for (asked = 1, seen.addAll(page.items()); page.next() != null; asked++) {
            page = Paging.of(all, new PageRequest(limit, page.next()), number -> number);
            seen.addAll(page.items());
        }
        assertThat(seen).isEqualTo(all);
        assertThat(asked).isEqualTo(pages);
    }

    @Test
    void whatIsNoItemOfTheListIsNoCursor() {
        assertThatThrownBy(() -> Paging.of(List.of(1, 2), new PageRequest(1, "3"), number -> number))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.fields().getFirst().field())
                        .isEqualTo("after"));
    }
}
