package dev.chainrule.examples.quickstart;

import java.util.List;

/** Does the first line of a file name its columns, each once and no others? */
final class Header {
    private final String file;
    private final List<Column> columns;
    private final Problems problems;

    Header(String file, List<Column> columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    boolean accepts(List<String> header) {
        int before = problems.count();
        List<String> expected = columns.stream().map(Column::name).toList();
        if (header.size() == 1 && header.get(0).matches(".*[;\t].*")) {
            report("the columns are not separated by commas", begin());
        } else if (header.stream().noneMatch(expected::contains)) {
            report("this does not name the columns", begin());
        } else {
            expected.forEach(name -> checkExpected(name, header));
            header.stream().filter(name -> !expected.contains(name)).forEach(name -> reportUnknown(name, expected));
        }
        return problems.count() == before;
    }

    private void checkExpected(String name, List<String> header) {
        if (!header.contains(name)) {
            report("the column " + name + " is missing", begin());
        } else if (header.indexOf(name) != header.lastIndexOf(name)) {
            report("the column " + name + " stands here twice", "leave one of the two out");
        }
    }

    private void reportUnknown(String name, List<String> expected) {
        report("there is no column \"" + name + "\"", Suggestion.didYouMean(name, expected) + "leave it out");
    }

    private String begin() {
        return "begin the file with the line " + Column.header(columns);
    }

    private void report(String wrong, String instead) {
        problems.add(new Problem(file, 1, wrong, instead));
    }
}
