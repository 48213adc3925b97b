package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.shared.Checks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormsTest extends BrowserlessTest {

    private final TextField name = new TextField();
    private final List<String> keys = new ArrayList<>();
    private Forms form;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void openTheForm() {
        UI.getCurrent().setLocale(PageLanguage.ENGLISH.locale());
        form = new Forms(new Errors(Clock.system(ZoneId.of("Asia/Shanghai"))));
        form.field("name", name);
        name.setValue("陈小雨");
    }

    @Test
    void marksTheFieldThatARefusalNames() {
        send(() -> new Checks().text("name", "", 1, 40).orThrow());
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isNotBlank().doesNotContain("required\n");
        assertThat(form.problem().isVisible()).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        send(() -> new Checks().text("name", "", 1, 40).orThrow());
        assertThat(name.getValue()).isEqualTo("陈小雨");
    }

    @Test
    void findsTheFactInsideWhatTheContainerWrapsAroundIt() {
        send(() -> {
            throw new EJBException(
                    factOf(() -> new Checks().notNull("home", null).orThrow()));
        });
        assertThat(form.problem().isVisible()).isTrue();
        assertThat(form.problem().getText()).doesNotContain("Exception");
    }

    @Test
    void namesAFieldThatThePageDoesNotShowAsPeopleCallIt() {
        send(() -> new Checks().notNull("home", null).notNull("wallet", null).orThrow());
        assertThat(form.problem().getText())
                .contains("Youth home: Please fill this in.")
                .doesNotContain("wallet");
    }

    @Test
    void saysThatSomebodyElseWasFasterAndWhatToDo() {
        send(() -> {
            throw new EJBException(new IllegalStateException(new OptimisticLockException("row 7")));
        });
        assertThat(form.problem().getText())
                .contains("Somebody else changed this")
                .contains("Reload the page")
                .doesNotContain("row 7");
    }

    @Test
    void namesFieldsInsteadOfTheirCodesInANotice() {
        Errors errors = new Errors(Clock.system(ZoneId.of("Asia/Shanghai")));
        assertThat(errors.text(factOf(() -> new Checks().text("name", "", 1, 40).orThrow())))
                .isEqualTo("Please correct: Name: Please fill this in.");
    }

    @Test
    void tellsANumberAndNoDetailOfWhatNobodyExpected() {
        send(() -> {
            throw new IllegalStateException("secret detail");
        });
        assertThat(form.problem().getText()).doesNotContain("secret").containsPattern("[2-9A-Z]{6}");
    }

    @Test
    void forgetsTheLastRefusalOnTheNextAttempt() {
        send(() -> new Checks().text("name", "", 1, 40).orThrow());
        send(() -> {});
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void doesNotTakeAMistypedDateForNone() {
        DateField end = form.field("to", new DateField("End"));
        type(end, "20 Dezember");
        send(() -> {});
        assertThat(keys).isEmpty();
        assertThat(end.isInvalid()).isTrue();
        assertThat(end.getErrorMessage()).isNotBlank();
        type(end, "");
        send(() -> {});
        assertThat(keys).hasSize(1);
        assertThat(end.isInvalid()).isFalse();
    }

    @Test
    void doesNotTakeAMistypedTimeOrNumberForNone() {
        TimePicker start = form.field("start", new TimePicker());
        type(start, "halb vier");
        send(() -> {});
        assertThat(keys).isEmpty();
        assertThat(start.getErrorMessage()).isNotBlank();
    }

    @Test
    void whatAFieldSaysByItselfIsOfTheProduct() {
        PasswordField password = form.field("password", new PasswordField());
        MultiSelectComboBox<String> several = form.field("several", new MultiSelectComboBox<>());
        assertThat(String.valueOf(password.getElement().getPropertyRaw("i18n"))).contains("Show password");
        assertThat(several.getI18n().getTotal()).isEqualTo("Chosen: {count}");
    }

    @Test
    void leavesItToTheUseCaseWhetherAnEmptyFieldMayBeEmpty() {
        DateField end = form.field("to", new DateField("End"));
        end.setRequiredIndicatorVisible(true);
        TextField note = form.field("note", new TextField());
        note.setRequiredIndicatorVisible(true);
        note.setMinLength(3);
        send(() -> {});
        assertThat(keys).hasSize(1);
    }

    @Test
    void givesEveryFinishedRequestAKeyOfItsOwn() {
        send(() -> {});
        send(() -> {});
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void repeatsTheKeyWhenNobodyKnowsHowTheRequestEnded() {
        send(() -> {
            throw new IllegalStateException("the answer was lost");
        });
        send(() -> {});
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
    }

    @Test
    void switchesTheButtonOffWhileItWorks() {
        Button button = form.submit("Send", keys::add);
        assertThat(button.isDisableOnClick()).isTrue();
        button.click();
        assertThat(button.isEnabled()).isTrue();
        assertThat(keys).hasSize(1);
    }

    private void send(Runnable work) {
        form.attempt(key -> {
            keys.add(key);
            work.run();
        });
    }

    /** As the browser tells it: a text that is no value. */
    private static void type(Component field, String text) {
        Element element = field.getElement();
        element.setProperty("_inputElementValue", text);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
    }

    private static RuntimeException factOf(Runnable refused) {
        try {
            refused.run();
        } catch (RuntimeException fact) {
            return fact;
        }
        throw new AssertionError("not refused");
    }
}
