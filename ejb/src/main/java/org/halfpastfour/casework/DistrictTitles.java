package org.halfpastfour.casework;

import java.util.List;

/**
 * Titles in a district on a day.
 *
 * @param caseworkers who work there
 * @param holders of them who hold any title
 */
public record DistrictTitles(String district, int caseworkers, int holders, List<TitleCount> kinds) {

    public DistrictTitles {
        kinds = List.copyOf(kinds);
    }
}
