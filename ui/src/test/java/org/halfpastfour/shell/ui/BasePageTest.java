package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BasePageTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @Test
    void showsWhatTheLastVisitPutThere() {
        Visited page = new Visited();
        page.enter("once");
        page.enter("again");
        assertThat($(Paragraph.class, page).all()).singleElement().satisfies(text -> assertThat(text.getText())
                .isEqualTo("again"));
        assertThat($(H1.class, page).all()).hasSize(1);
    }

    private static final class Visited extends BasePage {
        private static final long serialVersionUID = 1L;

        Visited() {
            super("visited");
        }

        void enter(String text) {
            heading(text);
            put(new Paragraph(text));
        }
    }
}
