package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionTest extends BrowserlessTest {

    private final List<String> done = new ArrayList<>();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.shell.ui");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void doesNothingUntilItIsAnsweredWithYes() {
        Question question = ask(() -> done.add("closed"));
        assertThat(done).isEmpty();
        test(button(true)).click();
        assertThat(done).containsExactly("closed");
        assertThat(question.isOpened()).isFalse();
    }

    @Test
    void leavesEverythingAsItIsWhenItIsCancelled() {
        Question question = ask(() -> done.add("closed"));
        test(button(false)).click();
        assertThat(done).isEmpty();
        assertThat(question.isOpened()).isFalse();
    }

    @Test
    void staysOpenWithTheReasonWhenItIsRefused() {
        Question question = ask(() -> {
            throw new InvalidInput("home", CommonError.REQUIRED.code());
        });
        test(button(true)).click();
        assertThat(question.isOpened()).isTrue();
        assertThat(find(Div.class).all()).anyMatch(div -> div.hasClassName("form-problem") && div.isVisible());
    }

    @Test
    void whatItDoesIsRedUnlessItTakesNothingFromAnybody() {
        Question question = ask(() -> {});
        assertThat(button(true).getThemeNames()).contains("error", "primary");
        assertThat(button(false).getThemeNames()).doesNotContain("error");
        question.withoutLoss();
        assertThat(button(true).getThemeNames()).contains("primary").doesNotContain("error");
    }

    @Test
    void theHarmlessAnswerMayHaveWordsOfItsOwn() {
        ask(() -> {}).keeping("Keep it open");
        assertThat(button(false).getText()).isEqualTo("Keep it open");
    }

    private Question ask(Runnable work) {
        Question question = new Question(new Errors(), "Close?", "It can be opened again.", "Close it", work::run);
        question.open();
        return question;
    }

    /** The one that answers yes, or the other one. */
    private Button button(boolean yes) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals("Close it") == yes)
                .findFirst()
                .orElseThrow();
    }
}
