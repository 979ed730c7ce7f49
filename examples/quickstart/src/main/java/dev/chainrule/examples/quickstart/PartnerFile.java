package dev.chainrule.examples.quickstart;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which companies does the partner directory hold, and which of its lines can't be one? */
final class PartnerFile {
    private final Table table;
    private final Problems problems;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Integer> wrong = new LinkedHashMap<>();

    private PartnerFile(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    static Directory read(Path path, Problems problems) {
        return new PartnerFile(TableReader.read(path, PartnerColumns.ALL, problems), problems).read(path.toString());
    }

    private Directory read(String file) {
        table.wrong().forEach(this::reject);
        // Which of the two is meant nobody knows, so that neither can be used.
        table.reportRepeated(PartnerColumns.ID, problems).forEach(this::reject);
        table.rows().forEach(this::add);
        if (table.whole()) {
            table.rows().forEach(this::checkProviders);
        }
        companies.keySet().removeAll(wrong.keySet());
        return new Directory(file, companies, wrong, table.whole());
    }

    private void reject(Row row) {
        row.find(PartnerColumns.ID).ifPresent(id -> wrong.putIfAbsent(id, row.line()));
    }

    private void add(Row row) {
        Company company = company(row);
        Needs needs = PartnerColumns.needsOf(company.type());
        if (needs.areMetBy(row, PartnerColumns.TYPE, PartnerColumns.ALL, problems)) {
            companies.putIfAbsent(company.id(), company);
        } else {
            reject(row);
        }
    }

    private static Company company(Row row) {
        return new Company(
                row.text(PartnerColumns.ID),
                CompanyType.labelled(row.text(PartnerColumns.TYPE)),
                row.text(PartnerColumns.NAME),
                row.find(PartnerColumns.COUNTRY),
                row.find(PartnerColumns.GROUP),
                row.find(PartnerColumns.CSP_TENANT),
                row.findDate(PartnerColumns.MPA_SIGNED),
                row.findDate(PartnerColumns.ONBOARDED),
                row.findDate(PartnerColumns.ENROLLED),
                row.yes(PartnerColumns.APIS),
                row.list(PartnerColumns.SERVICES),
                row.list(PartnerColumns.RESELLER_OF),
                row.list(PartnerColumns.CUSTOMER_OF));
    }

    private void checkProviders(Row row) {
        for (Column column : List.of(PartnerColumns.RESELLER_OF, PartnerColumns.CUSTOMER_OF)) {
            row.list(column).forEach(id -> checkProvider(row, column, id));
        }
    }

    private void checkProvider(Row row, Column column, String id) {
        List<String> providers = companies.values().stream()
                .filter(company -> company.type() == CompanyType.INDIRECT_PROVIDER)
                .map(Company::id)
                .toList();
        if (!providers.contains(id) && !wrong.containsKey(id)) {
            problems.add(row.problem(
                    column.name() + ": \"" + id + "\" is no indirect provider of this file",
                    Suggestion.didYouMean(id, providers) + "write the id of one"));
            reject(row);
        }
    }
}
