package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.Locale;

/** What the pages say by themselves when the connection, the session or the server is gone. */
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

    private static String say(String key, Locale locale) {
        return Translations.say(key, locale);
    }
}
