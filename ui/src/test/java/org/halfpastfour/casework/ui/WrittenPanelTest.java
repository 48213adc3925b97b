package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.all;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ErrandWaiting;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class WrittenPanelTest {

    @Test
    void whatAHelperWroteLeadsToTheContactsOfTheCase() {
        UUID client = new UUID(2, 2);
        WrittenPanel panel = panel(List.of(new ErrandWaiting(
                new UUID(1, 1), client, "C-1", "张三", "林帮手", ContactKind.HOME_VISIT, CLOCK.instant())));
        assertThat(panel.getElement().getTextRecursively()).contains("1 份帮手写的记录等您看", "张三", "林帮手");
        assertThat(all(panel, Anchor.class).map(Anchor::getHref)).containsExactly("cases/" + client + "/contacts");
    }

    @Test
    void whereNothingWaitsThereIsNoPanel() {
        assertThat(panel(List.of()).isVisible()).isFalse();
    }

    private static WrittenPanel panel(List<ErrandWaiting> waiting) {
        return new WrittenPanel(waiting, new ContactWords(new CaseWords(new Words(CLOCK), CLOCK)));
    }
}
