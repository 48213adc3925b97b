package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.halfpastfour.shared.DatabaseAway;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Invalid;
import org.halfpastfour.shared.Texts;

/**
 * What people are told when something is refused or fails. A fact is told in their language and leaves the page as it
 * is; what nobody expected is logged under a number that is told instead.
 */
@ApplicationScoped
public class Errors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Errors.class.getName());
    private static final String DIGITS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private transient Clock clock;

    protected Errors() {
        this(Clock.systemUTC());
    }

    @Inject
    public Errors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            log(event.getThrowable());
        } else {
            Notices.refused(text(event.getThrowable()));
        }
    }

    /** What to tell about any failure, in the language of the page; logs it when it is none of the facts. */
    public String text(Throwable failure) {
        return fact(failure).map(this::text).orElseGet(() -> withoutFact(failure));
    }

    /** What is wrong with a field, to be told at the field. */
    public String text(FieldError error) {
        return text(error.code(), error.arguments());
    }

    /** What is wrong with fields that the page does not show; each is named as people call it, where it has such a name. */
    String elsewhere(List<FieldError> errors) {
        return errors.stream().map(this::named).distinct().collect(Collectors.joining(" "));
    }

    private String text(DomainException fact) {
        return fact instanceof Invalid invalid && !invalid.fields().isEmpty()
                ? translated("shell.correct", elsewhere(invalid.fields()))
                : text(fact.code(), fact.arguments());
    }

    private String named(FieldError error) {
        return Translations.find("shell.field." + error.field(), UI.getCurrent().getLocale())
                .map(label -> translated("shell.field", label, text(error)))
                .orElseGet(() -> text(error));
    }

    private String withoutFact(Throwable failure) {
        if (DatabaseAway.isReasonOf(failure)) {
            LOG.warning(
                    () -> "A page has to wait: " + DatabaseAway.line(failure).orElse(""));
            return text(DatabaseAway.code(failure), Map.of());
        }
        if (isRefusedByRole(failure)) {
            return translated("shell.not-found.text");
        }
        return cause(failure, OptimisticLockException.class).isPresent()
                ? translated("shell.overtaken")
                : unexpected(failure);
    }

    /** The text of a code, such as the reason why a child cannot book. */
    public String text(String code, Map<String, Object> arguments) {
        return Texts.of(UI.getCurrent().getLocale(), clock.getZone(), code, arguments);
    }

    /** The words of the page, for what a refusal asks. */
    public Words words() {
        return new Words(clock);
    }

    /** The fact behind a failure, however the containers wrapped it. */
    public static Optional<DomainException> fact(Throwable failure) {
        return cause(failure, DomainException.class);
    }

    static boolean isRefusedByRole(Throwable failure) {
        return cause(failure, EJBAccessException.class).isPresent();
    }

    static String log(Throwable failure) {
        String incident = number();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident);
        return incident;
    }

    private static String unexpected(Throwable failure) {
        return translated("shell.failed.notice", log(failure));
    }

    private static String translated(String key, Object... parameters) {
        return Translations.say(key, UI.getCurrent().getLocale(), parameters);
    }

    private static String number() {
        StringBuilder number = new StringBuilder();
        RANDOM.ints(6, 0, DIGITS.length()).forEach(index -> number.append(DIGITS.charAt(index)));
        return number.toString();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
