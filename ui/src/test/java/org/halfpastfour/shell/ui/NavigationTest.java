package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which ways stand side by side on a phone, and which one tap away. */
@ExtendWith(OpenPage.class)
class NavigationTest {

    @Test
    void sixFitAndNeedNoMore() {
        Navigation menu = menu(6);
        assertThat(ways(menu)).hasSize(6);
        assertThat(all(menu, NativeButton.class)).isEmpty();
    }

    @Test
    void ofMoreThanFitTheLastOnesStandBehindMoreInTheirOrder() {
        Navigation menu = menu(9);
        assertThat(ways(menu)).containsExactly("w0", "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8");
        NativeButton more = all(menu, NativeButton.class).findFirst().orElseThrow();
        String opens = more.getElement().getAttribute("popovertarget");
        Component rest = menu.getChildren()
                .filter(each -> each.getId().filter(id -> id.equals(opens)).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(ways(rest)).containsExactly("w5", "w6", "w7", "w8");
    }

    @Test
    void whatIsNewAndWhereOneIsShowBehindMoreAsWell() {
        Navigation menu = menu(9);
        menu.count("w7", 3);
        menu.markCurrent("w8/something");
        assertThat(all(menu, Badge.class)).extracting(Badge::getText).containsExactly("3");
        assertThat(all(menu, Anchor.class)
                        .filter(way -> "page".equals(way.getElement().getAttribute("aria-current"))))
                .extracting(Anchor::getHref)
                .containsExactly("w8");
    }

    private static Navigation menu(int count) {
        return new Navigation(IntStream.range(0, count)
                .mapToObj(number ->
                        new MenuEntry("w" + number, "shell.today", 20.0 + number / 10.0, "today", Badge.class))
                .toList());
    }

    private static List<String> ways(Component part) {
        return all(part, Anchor.class).map(Anchor::getHref).toList();
    }

    private static <C extends Component> Stream<C> all(Component root, Class<C> kind) {
        return Stream.concat(
                kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty(),
                root.getChildren().flatMap(child -> all(child, kind)));
    }
}
