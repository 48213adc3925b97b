package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;

/** The document around the pages: the theme, the shell's own styles, and after them {@code styles/<feature>.css} of every feature. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/app.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@Meta(name = "theme-color", content = "#0f6b6b")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
    private static final String STYLES = "/styles/";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/half-past-four.svg", "any");
        for (String path : featureStyles()) {
            settings.addLink("stylesheet", path.substring(1));
        }
    }

    private static Set<String> featureStyles() {
        ServletContext context = ((VaadinServletContext)
                        com.vaadin.flow.server.VaadinService.getCurrent().getContext())
                .getContext();
        Set<String> found = context.getResourcePaths(STYLES);
        Set<String> styles = new TreeSet<>(found == null ? Set.of() : found);
        styles.removeIf(path -> !path.endsWith(".css") || path.endsWith("/app.css"));
        return styles;
    }
}
