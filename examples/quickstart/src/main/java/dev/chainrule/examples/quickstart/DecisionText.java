package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramDecision.Denied;
import dev.chainrule.csp.CspProgramDecision.Violation;
import java.util.ArrayList;
import java.util.List;

/** How is a decision told to the clerk who took the order? */
final class DecisionText {
    private final Order order;
    private final CspProgramDecision decision;
    private final List<String> lines = new ArrayList<>();

    private DecisionText(Decided decided) {
        this.order = decided.order();
        this.decision = decided.decision();
    }

    static List<String> of(Decided decided) {
        return new DecisionText(decided).lines();
    }

    private List<String> lines() {
        lines.add(order.id() + ", " + order.date() + ", " + order.kind().label());
        lines.add("    " + path());
        order.note().ifPresent(note -> lines.add("    Note: " + note));
        lines.add("    " + (decision.permitted() ? "PERMITTED" : "DENIED") + chain());
        tell("Reason", decision.violations());
        tell("Warning", decision.warnings());
        if (decision instanceof Denied denied) {
            denied.nearest().forEach(chain -> lines.add("        To do: Order through " + chain));
        }
        return lines;
    }

    private String chain() {
        return decision.chain().isEmpty() ? "" : " (chain: " + decision.chain() + ")";
    }

    private void tell(String heading, List<Violation> violations) {
        for (int index = 0; index < violations.size(); index++) {
            Violation violation = violations.get(index);
            String number = violations.size() == 1 ? "" : " " + (index + 1);
            lines.add("    " + heading + number + ": " + violation.message() + " (" + violation.code() + ")");
            lines.add("        See: " + Citation.of(violation));
            violation.remedies().forEach(remedy -> lines.add("        To do: " + remedy));
        }
    }

    private String path() {
        List<String> stations = new ArrayList<>();
        for (Company company : order.chain()) {
            stations.add(station(company, company.type().label()));
        }
        if (order.buyerTenant().isPresent()) {
            int last = stations.size() - 1;
            stations.set(last, station(order.chain().get(last), "buying for its own use"));
        }
        return String.join(" > ", stations);
    }

    private static String station(Company company, String role) {
        return company.type() == CompanyType.MICROSOFT
                ? company.name()
                : company.name() + " [" + company.id() + ", " + role + "]";
    }
}
