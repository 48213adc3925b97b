package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Invalid;

/**
 * One form: its fields by the names of the command, the button that sends it, and where a refusal is told. A refusal
 * leaves what was typed. The button is switched off while it works and hands over the key of this attempt, so that a
 * second tap, and a repetition after a lost answer, have one effect.
 */
public class Forms implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Errors errors;
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Div problem = new Div();
    private String key = newKey();

    public Forms(Errors errors) {
        this.errors = errors;
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /** Names a field as the command does, so that what is wrong with it is told at it. */
    public <F extends Component & HasValidationProperties> F field(String name, F field) {
        fields.put(name, field);
        field.getElement().setAttribute("data-field", name);
        FrameworkWords.ofField(field);
        return field;
    }

    /** The place for what is wrong with the form as a whole; put it just above the button. */
    public Div problem() {
        return problem;
    }

    /** The button that sends the form; its work gets the key for {@code Once}. */
    public Button submit(String text, Consumer<String> work) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            SerializableRunnable saved = TypedWork.saved(button);
            try {
                attempt(work.andThen(key -> saved.run()));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /**
     * Does the work and tells a refusal; the next attempt has a new key unless nobody knows how this one ended. What a
     * field could not read is not taken for nothing.
     */
    public void attempt(Consumer<String> work) {
        clear();
        if (Unreadable.mark(fields.values())) {
            focusFirstInvalid();
            return;
        }
        try {
            work.accept(key);
            key = newKey();
        } catch (RuntimeException failure) {
            Errors.fact(failure).ifPresent(fact -> key = newKey());
            show(failure);
        }
    }

    /** Tells a failure: at the fields that it names, and above the button what no field can tell. */
    public void show(Throwable failure) {
        List<FieldError> named = Errors.fact(failure)
                .filter(Invalid.class::isInstance)
                .map(fact -> ((Invalid) fact).fields())
                .orElse(List.of());
        List<FieldError> elsewhere =
                named.stream().filter(error -> !showAtField(error)).toList();
        if (named.isEmpty()) {
            tell(errors.text(failure));
        } else if (!elsewhere.isEmpty()) {
            tell(errors.elsewhere(elsewhere));
        }
        focusFirstInvalid();
    }

    public void show(DomainException fact) {
        show((Throwable) fact);
    }

    public void clear() {
        problem.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(true);
        problem.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private boolean showAtField(FieldError error) {
        HasValidationProperties field = fields.get(error.field());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(errors.text(error));
        field.setInvalid(true);
        return true;
    }

    private void focusFirstInvalid() {
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
