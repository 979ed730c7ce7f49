package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.proof.Prover;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is proven of a random policy? */
final class Proven {

    /** So many steps may the solver usually take for one question. */
    static final int USUAL_POLLS = 20_000;

    private static final Pattern MARK = Pattern.compile("<request (\\d+)>");

    /**
     * A finding.
     *
     * @param request the one that it shows, if it shows one
     */
    record Told(String id, List<String> arguments, String text, Optional<Request> request) {

        /** The rule or the chain that it is about. */
        String about() {
            return arguments.get(0);
        }
    }

    private final List<Request> shown = new ArrayList<>();

    private Proven() {}

    /** @param polls how many steps the solver may take for one question */
    static List<Told> of(Workshop.Product product, int polls) {
        Oracle oracle = new Oracle(product.bound(), polls, () -> false);
        Proven proven = new Proven();
        return Prover.prove(product.bound(), product.set(), oracle, proven::snippet).stream()
                .map(proven::told)
                .toList();
    }

    /** In place of Java a mark, by which the request is found again. */
    private String snippet(Request request) {
        shown.add(request);
        return "<request " + (shown.size() - 1) + ">";
    }

    private Told told(Finding finding) {
        Matcher mark = MARK.matcher(String.join(" ", finding.arguments()));
        Optional<Request> request =
                mark.find() ? Optional.of(shown.get(Integer.parseInt(mark.group(1)))) : Optional.empty();
        return new Told(finding.entry().id(), finding.arguments(), finding.text(), request);
    }
}
