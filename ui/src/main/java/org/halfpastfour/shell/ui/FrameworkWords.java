package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.Locale;
import java.util.Map;

/** What the framework says by itself: when the connection, the session or the server is gone, and within a field. */
final class FrameworkWords {

    private static final String INDICATOR = """
            const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
            if (indicator) {
              indicator.onlineText = $0;
              indicator.offlineText = $1;
              indicator.reconnectingText = $2;
            }""";

    private FrameworkWords() {}

    static SystemMessages of(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(say("shell.system.expired", locale));
        messages.setSessionExpiredMessage(say("shell.system.reload", locale));
        messages.setInternalErrorCaption(say("shell.failed.title", locale));
        messages.setInternalErrorMessage(say("shell.system.reload", locale));
        messages.setCookiesDisabledCaption(say("shell.system.cookies", locale));
        messages.setCookiesDisabledMessage(say("shell.system.cookies-next", locale));
        messages.setSyncErrorCaption(say("shell.system.sync", locale));
        messages.setSyncErrorMessage(say("shell.system.reload", locale));
        return messages;
    }

    static void connection(UI ui) {
        Locale locale = ui.getLocale();
        String lost = say("shell.connection.lost", locale);
        String gone = say("shell.connection.gone", locale);
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(lost);
        dialog.setDialogTextGaveUp(gone);
        ui.getPage().executeJs(INDICATOR, say("shell.connection.back", locale), gone, lost);
    }

    /** What a field says by itself to those who listen to the page. */
    static void ofField(Component field) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? PageLanguage.CHINESE.locale() : ui.getLocale();
        if (field instanceof PasswordField secret) {
            secret.getElement().setPropertyMap("i18n", Map.of("reveal", say("shell.field.reveal", locale)));
        } else if (field instanceof MultiSelectComboBox<?> several) {
            several.setI18n(new MultiSelectComboBoxI18n()
                    .setCleared(say("shell.several.cleared", locale))
                    .setFocused(say("shell.several.focused", locale))
                    .setSelected(say("shell.several.selected", locale))
                    .setDeselected(say("shell.several.deselected", locale))
                    .setTotal(say("shell.several.total", locale)));
        }
    }

    private static String say(String key, Locale locale) {
        return Translations.say(key, locale);
    }
}
