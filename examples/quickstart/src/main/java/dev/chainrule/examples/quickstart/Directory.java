package dev.chainrule.examples.quickstart;

import java.util.Map;
import java.util.Optional;

/** Which company has this id? */
final class Directory {
    private final String file;
    private final Map<String, Company> companies;
    private final Map<String, Integer> wrong;
    private final boolean whole;

    /**
     * @param wrong the ids whose lines have an error, with the number of the line
     * @param whole whether all ids are among these: if not, an unknown one may stand in a line that cannot be read
     */
    Directory(String file, Map<String, Company> companies, Map<String, Integer> wrong, boolean whole) {
        this.file = file;
        this.companies = Map.copyOf(companies);
        this.wrong = Map.copyOf(wrong);
        this.whole = whole;
    }

    /** The company that an order names, or nothing and a problem on the order's line. */
    Optional<Company> find(String id, Row order, Problems problems) {
        Company company = companies.get(id);
        if (company == null) {
            problem(id, order).ifPresent(problems::add);
        }
        return Optional.ofNullable(company);
    }

    private Optional<Problem> problem(String id, Row order) {
        if (wrong.containsKey(id)) {
            String line = file + ":" + wrong.get(id);
            return Optional.of(order.problem("the entry of " + id + " in " + line + " has an error", "correct that"));
        }
        if (whole) {
            return Optional.of(order.problem(
                    "there is no company " + id + " in " + file,
                    Suggestion.didYouMean(id, companies.keySet())
                            + "write an id of that file or add the company to it"));
        }
        if (companies.isEmpty() && wrong.isEmpty()) {
            // The file as a whole cannot be read. That has been said, and need not be said again for each order.
            return Optional.empty();
        }
        return Optional.of(order.problem(
                "there is no company " + id + " in the lines of " + file + " that can be read", "correct that file"));
    }
}
