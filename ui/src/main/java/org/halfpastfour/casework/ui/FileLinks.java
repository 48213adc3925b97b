package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;
import org.halfpastfour.casework.TakenOut;
import org.halfpastfour.sheet.SheetBook;
import org.halfpastfour.sheet.SheetFormat;
import org.halfpastfour.shell.ui.FileLink;

/** The same list as a workbook and as comma-separated values; the name of the file says nothing but the day and its number. */
class FileLinks extends Div {

    private static final long serialVersionUID = 1L;

    <T> FileLinks(Supplier<TakenOut<T>> take, Function<TakenOut<T>, SheetBook> book, CaseWords words) {
        addClassNames("row", "file-links", "not-printed");
        for (SheetFormat format : SheetFormat.values()) {
            add(new FileLink(format, words.text("file." + format.name().toLowerCase(java.util.Locale.ROOT)), () -> {
                TakenOut<T> taken = take.get();
                String day = words.words().dateOf(taken.by().at()).toString();
                return new FileLink.Made(
                        day + "-" + taken.by().number(), book.apply(taken).as(format));
            }));
        }
    }
}
