package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Collection;

/** Fields that hold something which is no date, time or number: their value is empty, though nobody left them empty. */
final class Unreadable {

    private Unreadable() {}

    /** Marks them, each with how to write it; whether there is one. */
    static boolean mark(Collection<? extends HasValidationProperties> fields) {
        return fields.stream().filter(Unreadable::mark).count() > 0;
    }

    private static boolean mark(HasValidationProperties field) {
        if (field instanceof HasValidator<?> validator && field instanceof HasValue<?, ?> value && value.isEmpty()) {
            return mark(field, validator, value);
        }
        return false;
    }

    private static <V> boolean mark(HasValidationProperties field, HasValidator<V> validator, HasValue<?, ?> value) {
        Component component = (Component) field;
        var result = validator.getDefaultValidator().apply(null, new ValueContext(component, value));
        if (!result.isError()) {
            return false;
        }
        String told = result.getErrorMessage();
        field.setErrorMessage(told.isEmpty() ? component.getTranslation("shell.unreadable") : told);
        field.setInvalid(true);
        return true;
    }
}
