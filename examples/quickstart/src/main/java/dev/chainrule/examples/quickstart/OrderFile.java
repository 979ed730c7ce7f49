package dev.chainrule.examples.quickstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which orders are there to decide, and which lines can't be one? */
final class OrderFile {
    private final Directory directory;
    private final Problems problems;

    private OrderFile(Directory directory, Problems problems) {
        this.directory = directory;
        this.problems = problems;
    }

    static List<Order> read(Path path, Directory directory, Problems problems) {
        return new OrderFile(directory, problems).orders(TableReader.read(path, OrderColumns.ALL, problems));
    }

    private List<Order> orders(Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        // The earlier line of two with one id stands: the id decides nothing, it only names.
        rows.removeAll(table.reportRepeated(OrderColumns.ORDER, problems));
        return rows.stream().map(this::order).flatMap(Optional::stream).toList();
    }

    private Optional<Order> order(Row row) {
        OrderKind kind = OrderKind.labelled(row.text(OrderColumns.KIND));
        boolean met = OrderColumns.needsOf(kind).areMetBy(row, OrderColumns.KIND, OrderColumns.ALL, problems);
        List<String> ids = row.list(OrderColumns.CHAIN);
        List<Company> chain = ids.stream()
                .map(id -> directory.find(id, row, problems))
                .flatMap(Optional::stream)
                .toList();
        if (!met || chain.size() != ids.size() || !endsWell(row, chain)) {
            return Optional.empty();
        }
        return Optional.of(new Order(
                row.text(OrderColumns.ORDER),
                row.date(OrderColumns.DATE),
                kind,
                chain,
                row.find(OrderColumns.OFFER),
                row.find(OrderColumns.TENANT),
                row.find(OrderColumns.TENANT_TYPE),
                row.find(OrderColumns.BUYER_TENANT),
                row.find(OrderColumns.SUBSCRIPTION),
                row.find(OrderColumns.NOTE)));
    }

    private boolean endsWell(Row row, List<Company> chain) {
        if (chain.size() < 2) {
            problems.add(row.problem(
                    "a chain of one company sells nothing",
                    OrderColumns.CHAIN.syntax().instead()));
            return false;
        }
        Company last = chain.get(chain.size() - 1);
        if (row.find(OrderColumns.BUYER_TENANT).isPresent() && !last.isPartner()) {
            problems.add(row.problem(
                    "the field buyer_tenant is filled, and " + last.id() + " is no partner that buys for its own use",
                    "leave it empty or end the chain with that partner"));
            return false;
        }
        return true;
    }
}
