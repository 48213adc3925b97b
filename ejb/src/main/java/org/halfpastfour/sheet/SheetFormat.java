package org.halfpastfour.sheet;

/** As what a file is written. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return this == XLSX ? ".xlsx" : ".csv";
    }
}
