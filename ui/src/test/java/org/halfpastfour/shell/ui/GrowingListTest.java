package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halfpastfour.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowingListTest extends BrowserlessTest {

    private List<String> first = List.of("one", "two");

    private final GrowingList<String> list = new GrowingList<>(
            page -> page.after() == null
                    ? new Page<>(first, first.isEmpty() ? null : "two")
                    : new Page<>(List.of("three"), null),
            Span::new,
            () -> new EmptyState("search", "Nothing", "Try another word"));

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.shell.ui");
    }

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().add(list);
    }

    @Test
    void showsMoreWhenItIsAskedTo() {
        list.reload();
        assertThat(shown()).containsExactly("one", "two");
        test(find(Button.class).single()).click();
        assertThat(shown()).containsExactly("one", "two", "three");
        assertThat(find(Button.class).exists()).isFalse();
    }

    @Test
    void beginsAgainForAnotherFilter() {
        list.reload();
        test(find(Button.class).single()).click();
        first = List.of("four");
        list.reload();
        assertThat(shown()).containsExactly("four");
    }

    @Test
    void saysWhenThereIsNothing() {
        first = List.of();
        list.reload();
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    private List<String> shown() {
        return find(Span.class).all().stream()
                .map(Span::getText)
                .filter(text -> List.of("one", "two", "three", "four").contains(text))
                .toList();
    }
}
