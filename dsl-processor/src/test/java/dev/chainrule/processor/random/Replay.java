package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Applications;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.random.Proven.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Do requests bear out what was proven? They are put to the validator, and to the guarantees themselves. */
final class Replay {

    private static final Pattern SPAN =
            Pattern.compile("from (\\S+)(?: until (\\d{4}-\\d\\d-\\d\\d))?|until (\\d{4}-\\d\\d-\\d\\d)");

    private final Workshop.Product product;
    private final List<Told> findings;
    private final List<String> differences = new ArrayList<>();

    Replay(Workshop.Product product, List<Told> findings) {
        this.product = product;
        this.findings = findings;
    }

    List<String> differences() {
        return differences;
    }

    /** What the findings themselves show. */
    void shown(Decided.Validator validator) {
        for (Told told : findings) {
            told.request().filter(request -> told.id().startsWith("guarantee-")).ifPresent(request -> {
                boolean permitted = validator.decide(request).permitted();
                List<Object> answers = answers(told.about(), request);
                boolean broken = answers.contains(false);
                boolean thrown = answers.stream().anyMatch(Throwable.class::isInstance) || isMissing(answers);
                boolean restsOnUnread =
                        told.id().equals("guarantee-not-proven") && !told.text().contains("it throws on a request");
                if (!restsOnUnread && (!permitted || !(told.id().equals("guarantee-refuted") ? broken : thrown))) {
                    differences.add("Not borne out: " + told.text() + "\npermitted " + permitted + ", guarantee "
                            + answers + "\n" + Trial.text(request));
                }
            });
        }
    }

    private static boolean isMissing(List<Object> answers) {
        return answers.isEmpty();
    }

    /** What a request says of the findings. */
    void witness(Request request, Decided decided) {
        if (!decided.permitted()) {
            return;
        }
        for (Told told : findings) {
            boolean dead = told.id().equals("dead-chain") || told.id().equals("givens-contradict");
            if (dead && isAlong(told, request)) {
                differences.add("Permitted all the same: " + told.text() + "\n" + Trial.text(request));
            }
            if (told.id().equals("idle-warning") && decided.warnings().contains(told.about())) {
                differences.add("Warned of all the same: " + told.text() + "\n" + Trial.text(request));
            }
        }
        for (Check guarantee : request.chain().guarantees()) {
            witness(guarantee.rule().name(), request);
        }
    }

    /** A guarantee that was not said to be doubtful is true of whatever is permitted. */
    private void witness(String guarantee, Request request) {
        Optional<Told> told = findings.stream()
                .filter(each ->
                        each.id().startsWith("guarantee-") && each.about().equals(guarantee))
                .findFirst();
        boolean doubted = told.filter(each -> each.id().equals("guarantee-refuted")
                        || each.id().equals("guarantee-not-proven")
                        || (each.id().equals("guarantee-up-to") && isLonger(each, request)))
                .isPresent();
        List<Object> answers = doubted ? List.of() : answers(guarantee, request);
        if (answers.stream().anyMatch(answer -> !answer.equals(true))) {
            differences.add(
                    "Proven, and yet " + guarantee + " answers " + answers + " (" + told + ")\n" + Trial.text(request));
        }
    }

    private static boolean isLonger(Told told, Request request) {
        int longest = Integer.parseInt(told.arguments().get(told.arguments().size() - 1));
        return request.parties().stream().anyMatch(run -> run.size() > longest);
    }

    /** Whether a request takes place along the chain and in an era of a finding. */
    private static boolean isAlong(Told told, Request request) {
        BoundChain chain = request.chain();
        if (!told.about().equals(chain.chain().name())) {
            return false;
        }
        String eras = told.arguments().get(2);
        Optional<LocalDate> date = chain.transaction()
                .flatMap(BoundChain.Deal::date)
                .flatMap(accessor ->
                        request.transaction().map(deal -> deal.facts().get(accessor)))
                .map(value -> ((Value.Date) value).date());
        return eras.isBlank() || date.filter(day -> isWithin(day, eras)).isPresent();
    }

    private static boolean isWithin(LocalDate day, String eras) {
        Matcher spans = SPAN.matcher(eras);
        while (spans.find()) {
            String until = spans.group(2) != null ? spans.group(2) : spans.group(3);
            boolean begun = spans.group(1) == null || !day.isBefore(LocalDate.parse(spans.group(1)));
            if (begun && (until == null || day.isBefore(LocalDate.parse(until)))) {
                return true;
            }
        }
        return false;
    }

    /** What a guarantee answers at each of its places in a request. */
    private List<Object> answers(String guarantee, Request request) {
        List<Integer> lengths = request.parties().stream().map(List::size).toList();
        Puppets puppets = new Puppets(product);
        List<Object> answers = new ArrayList<>();
        for (Check check : request.chain().guarantees()) {
            if (check.rule().name().equals(guarantee)) {
                for (Application application : Applications.of(check, new Lineup(request.chain(), lengths))) {
                    arguments(application, request, puppets)
                            .ifPresent(arguments -> answers.add(Decided.ask(product, check, arguments)));
                }
            }
        }
        return answers;
    }

    /** What stands for the parameters; nothing where the guarantee is not asked of such parties. */
    private Optional<Object[]> arguments(Application application, Request request, Puppets puppets) {
        Object[] arguments = new Object[application.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            Application.Argument argument = application.arguments().get(i);
            if (argument instanceof Application.One one) {
                Object party = puppets.object(request.parties()
                        .get(one.seat().position())
                        .get(one.seat().element()));
                boolean asked = one.when().isEmpty()
                        || one.when().stream()
                                .anyMatch(
                                        type -> product.type(type.nestedName()).isInstance(party));
                if (!asked) {
                    return Optional.empty();
                }
                arguments[i] = party;
            } else if (argument instanceof Application.Run run) {
                arguments[i] = run.seats().stream()
                        .map(seat -> puppets.object(
                                request.parties().get(seat.position()).get(seat.element())))
                        .toList();
            } else {
                arguments[i] = puppets.object(request.transaction().orElseThrow());
            }
        }
        return Optional.of(arguments);
    }
}
