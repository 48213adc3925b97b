package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.all;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.OwnErrand;
import org.halfpastfour.casework.OwnErrands;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ended is off a helper's page while it is open, with what was being written of it. */
@ExtendWith(OpenPage.class)
class ErrandsPanelTest {

    private static final OwnErrand FIRST = errand(1, "张三", "人民路");
    private static final OwnErrand SECOND = errand(2, "李四", "沿江路");

    private final Set<UUID> living = new HashSet<>(Set.of(FIRST.id(), SECOND.id()));
    private final List<String> done = new ArrayList<>();
    private boolean closed;

    @Test
    void whatEndedIsOffThePageAndTheOtherFormStaysAsItIs() {
        ErrandsPanel page = page();
        all(page, Button.class)
                .filter(each -> each.getText().equals("填表"))
                .toList()
                .get(1)
                .click();
        all(page, TextArea.class).findFirst().orElseThrow().setValue("见到本人");
        living.remove(FIRST.id());
        look();
        assertThat(text(page)).doesNotContain("张三", "人民路").contains("李四", "沿江路");
        assertThat(all(page, TextArea.class).findFirst().orElseThrow().getValue())
                .isEqualTo("见到本人");
        living.clear();
        page.stays();
        assertThat(text(page)).doesNotContain("李四", "沿江路").contains("现在没有任务");
        assertThat(all(page, TextArea.class)).isEmpty();
    }

    @Test
    void whereThePageIsClosedAllLeadsBackToTheEntrance() {
        ErrandsPanel page = page();
        closed = true;
        look();
        assertThat(done).containsExactly("left");
        assertThat(page).isNotNull();
    }

    @Test
    void noBrowserKeepsWhatIsTyped() {
        ErrandsPanel page = page();
        all(page, Button.class)
                .filter(each -> each.getText().equals("填表"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(all(page, TextArea.class)).hasSize(2).allMatch(field -> "off"
                .equals(field.getElement().getAttribute("autocomplete")));
        assertThat(all(page, TextField.class).filter(field -> field.getClass() == TextField.class))
                .hasSize(2)
                .allMatch(field -> "off".equals(field.getElement().getAttribute("autocomplete")));
    }

    private ErrandsPanel page() {
        OwnErrands errands = new OwnErrands() {
            @Override
            public List<OwnErrand> read(OwnPass pass) {
                return List.of(FIRST, SECOND);
            }

            @Override
            public Set<UUID> stay(OwnPass pass) {
                return Set.copyOf(living);
            }

            @Override
            public Set<UUID> living(OwnPass pass) {
                if (closed) {
                    throw CaseError.OWN_PAGE_CLOSED.told();
                }
                return Set.copyOf(living);
            }
        };
        ErrandsPanel page = new ErrandsPanel(
                new OwnPass("x"),
                errands,
                new Errors(CLOCK),
                () -> done.add("left"),
                new OwnWords(new CaseWords(new Words(CLOCK), CLOCK)));
        UI.getCurrent().add(page);
        return page;
    }

    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static String text(ErrandsPanel page) {
        return page.getElement().getTextRecursively();
    }

    private static OwnErrand errand(int number, String name, String street) {
        return new OwnErrand(
                new UUID(7, number),
                new UUID(8, number),
                name,
                street,
                "3 号",
                CLOCK.instant(),
                ContactKind.HOME_VISIT,
                LocalDate.of(2026, 12, 8),
                "",
                null,
                null,
                null,
                null,
                null);
    }
}
