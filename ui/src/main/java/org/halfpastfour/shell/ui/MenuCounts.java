package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** How many new things wait on which pages. They are counted when the frame is made; a page that knows better says so. */
public class MenuCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Iterable<MenuCount> counts;

    @Inject
    MenuCounts(Instance<MenuCount> counts) {
        this.counts = counts;
    }

    MenuCounts(List<MenuCount> counts) {
        this.counts = counts;
    }

    /** In the menu of the page that is shown now. */
    public static void show(String route, int count) {
        Optional.ofNullable(UI.getCurrent())
                .map(page -> ComponentUtil.getData(page, Navigation.class))
                .ifPresent(menu -> menu.count(route, count));
    }

    void fill(Navigation menu) {
        ComponentUtil.setData(UI.getCurrent(), Navigation.class, menu);
        counts.forEach(each -> menu.count(each.route(), each.count()));
    }
}
