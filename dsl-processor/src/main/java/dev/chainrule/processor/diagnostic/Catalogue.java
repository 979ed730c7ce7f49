package dev.chainrule.processor.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * Every finding that Chainrule can report: its name, its severity and its text. A text says in one sentence what is wrong,
 * in the words of the policy, and then what to do.
 */
public enum Catalogue {

    // The policy itself.
    POLICY_NOT_INTERFACE(
            Severity.ERROR,
            "The policy %s is %s. Declare it as an interface: a policy holds chains and rules, no state."),
    POLICY_PRIVATE(
            Severity.ERROR,
            "The policy %s is private, or a type around it is, so that its validator could not name it. Make it visible at"
                    + " least in its package."),
    POLICY_GENERIC(
            Severity.ERROR,
            "The policy %s has type parameters, and nobody would say what they stand for. Remove them, and name the types"
                    + " that are meant."),
    POLICY_SEALED(
            Severity.ERROR,
            "The policy %s is sealed, but a policy is there to be extended and is never implemented. Remove sealed."),
    NAME_TAKEN(
            Severity.ERROR,
            "The type %s is to be generated for the policy %s, but %s has that name. Rename one of the two."),
    GENERATED_AMONG_SOURCES(
            Severity.ERROR,
            "The sources hold %s, which seem to be what Chainrule wrote for the policy %s before. Leave the folder of generated"
                    + " sources out of what is compiled."),
    PARENT_NOT_POLICY(
            Severity.ERROR,
            "The policy %s extends %s, which is no policy. Put @Policy on %s, or compile its module with Chainrule, or stop"
                    + " extending it."),
    PARENT_UNREADABLE(
            Severity.ERROR,
            "The policy %s extends %s, whose model, written by Chainrule %s, cannot be read: %s. Compile %s again with the"
                    + " version of Chainrule used here, or use the one that it was compiled with."),
    REPLACES_NO_POLICY(
            Severity.ERROR,
            "The policy %s replaces %s, which is no policy. Name the older policy that it takes the place of."),
    REPLACES_ITSELF(
            Severity.ERROR,
            "The policy %s replaces itself. Name the older policy that it takes the place of, or remove replaces."),
    MAY_LOOSEN_ALONE(
            Severity.WARNING,
            "The policy %s must not loosen what it extends or replaces, but it does neither, so nothing is compared. Extend a policy, or name one in"
                    + " replaces, or an older release in the option chainrule.baseline, or remove mayLoosen."),
    NO_CHAINS(
            Severity.WARNING,
            "The policy %s has rules but no chain that they could apply to. Declare a chain with @Chain, or extend a policy that has one, or"
                    + " put @SuppressWarnings(\"chainrule:no-chains\") on it where policies that extend it have chains."),
    EMPTY_POLICY(
            Severity.WARNING,
            "The policy %s has no chain, so it permits nothing. Declare a chain with @Chain, or extend a policy that has"
                    + " one."),
    BLANK_TEXT(Severity.ERROR, "The %s of %s is blank. Write what it is to say, for people will read it."),

    // Who has which role.
    METHOD_WITHOUT_ROLE(
            Severity.ERROR,
            "The method %s is abstract, but does not say what it is. Make it a chain with @Chain, or a helper with a body."),
    TWO_ROLES(
            Severity.ERROR,
            "The method %s is declared as %s. Keep one annotation, and make a second method for the other."),
    UNASKED_METHOD(
            Severity.NOTE,
            "The method %s takes parties and says true or false, as rules do, but is none, and nothing in this source asks it. Put"
                    + " @Rule, @Given or @Guarantee on it, or silence this where another source asks it."),
    MISPLACED_ANNOTATION(Severity.ERROR, "@%s means nothing on %s. Move it to %s, or remove it."),
    OUTSIDE_POLICY(
            Severity.ERROR,
            "The type %s holds methods marked with %s, but is no policy, so nothing would ever ask them. Put @Policy on it, or"
                    + " move them into a policy."),

    // Parties and transactions.
    TYPE_NOT_INTERFACE(
            Severity.ERROR,
            "The %s %s is %s. Declare it as an interface, so that applications can implement it with types of their own."),
    TYPE_PRIVATE(
            Severity.ERROR,
            "The %s %s is private, or a type around it is, so that no application could name it. Make it visible at least in"
                    + " its package."),
    TYPE_GENERIC(
            Severity.ERROR,
            "The %s %s has type parameters, which a chain cannot tell apart. Remove them, or declare one type for each case."),
    TYPE_SEALED(Severity.ERROR, "The %s %s is sealed, so that no application could implement it. Remove sealed."),
    PARTY_AND_TRANSACTION(
            Severity.ERROR,
            "The type %s is declared both as a party and as a transaction. Keep one annotation: who takes part, or what is"
                    + " done."),
    ACCESSOR_WITH_ARGUMENTS(
            Severity.ERROR,
            "The accessor %s of %s takes arguments, but facts are asked for without any. Remove them, or give the method a"
                    + " body."),
    ACCESSOR_VOID(
            Severity.ERROR,
            "The accessor %s of %s returns nothing. Declare the type of the fact that it tells, or give the method a body."),
    ACCESSOR_GENERIC(
            Severity.ERROR,
            "The accessor %s of %s has type parameters of its own. Remove them, and declare the type of the fact that it"
                    + " tells."),
    ACCESSOR_THROWS(
            Severity.ERROR,
            "The accessor %s of %s declares the checked exception %s, which validators could not handle. Remove it from the"
                    + " declaration, or declare the accessor again without it."),
    ACCESSOR_NAME(
            Severity.ERROR,
            "The accessor %s of %s has the name of a method that every object has, so that no record can hold its value."
                    + " Choose another name."),
    EFFECTIVE_DATE_TYPE(
            Severity.ERROR,
            "The effective date %s of %s is declared as %s. Declare it as java.time.LocalDate, without arguments: dates decide"
                    + " which rules are in force."),
    EFFECTIVE_DATE_ABSENT(
            Severity.ERROR,
            "The effective date %s of %s may be missing, as @Nullable says, but without one nobody knows which rules are in force. Remove"
                    + " @Nullable, and let applications say which date counts."),
    TWO_EFFECTIVE_DATES(
            Severity.ERROR,
            "The transaction %s has two effective dates, %s and %s. Keep @EffectiveDate on the one that decides which rules"
                    + " are in force."),
    SAME_LABEL(
            Severity.NOTE,
            "The parties %s and %s are both called \"%s\", so that no message tells one from the other. Call one of them otherwise, or"
                    + " silence this where they are meant to be called alike."),
    UNUSED_PARTY(
            Severity.NOTE,
            "No chain has a place for the party %s. Add it to a chain, or leave it to the policies that extend this one."),

    // Chains.
    CHAIN_NOT_ABSTRACT(
            Severity.ERROR,
            "The chain %s is %s. Declare it without a body: it says who may stand where, and nothing else."),
    CHAIN_NOT_VOID(
            Severity.ERROR, "The chain %s returns %s. Declare it void: what it answers is generated in the validator."),
    CHAIN_GENERIC(
            Severity.ERROR,
            "The chain %s has type parameters. Remove them, and name the types of its parties, or a type above them."),
    CHAIN_THROWS(Severity.ERROR, "The chain %s declares the exception %s. Remove it: a chain is never called."),
    CHAIN_TOO_SHORT(
            Severity.ERROR,
            "The chain %s can be as short as %s. Give it at least two parties, seller before buyer, or raise the min of a"
                    + " run."),
    CHAIN_OVERLOADED(
            Severity.ERROR,
            "The chain %s(%s) has the name of another chain, %s(%s) of %s. Give one of them another name, or extend only one"
                    + " of their policies: decisions name the chain that they speak of."),
    CHAIN_PARAMETER_NO_PARTY(
            Severity.ERROR,
            "The parameter %s of the chain %s is declared as %s, which is neither a party nor a transaction, nor above any"
                    + " party. Name a type with @Party or @Transaction, or put one of them on this type."),
    ROLE_NOT_KEPT(
            Severity.ERROR,
            "The parameter %s of the %s %s is declared as %s, which is not among the sources compiled here, and class files keep none of"
                    + " Chainrule's annotations. Where it is a party or a transaction, nest it in a policy, or compile its source together with %s."),
    PARTIES_NOT_LIST(
            Severity.ERROR,
            "The parameter %s of the %s %s is declared as %s, which holds parties but is no list of them. Write %s for a run of them,"
                    + " or %s for a single one."),
    TYPE_ARGUMENTS(
            Severity.ERROR,
            "The parameter %s of the %s %s is declared as %s, but of an object nobody can tell what its type arguments are. Write %s."),
    CHAIN_ABOVE_TRANSACTION(
            Severity.ERROR,
            "The parameter %s of the chain %s is declared as %s, which is above the transaction %s but is none itself. Put"
                    + " @Transaction on it, or name the transaction that is meant."),
    PARTY_OR_TRANSACTION(
            Severity.ERROR,
            "The parameter %s of the %s %s is declared as %s, which is above both the party %s and the transaction %s. Name a"
                    + " type that is above only one of them."),
    TWO_TRANSACTIONS(Severity.ERROR, "The %s %s has two transactions, %s and %s. Keep the one that it is about."),
    LIST_NOT_REPEATED(
            Severity.ERROR,
            "The parameter %s of the chain %s is a list. Put @Repeated on it to make it a run of parties, or name one party."),
    REPEATED_NOT_LIST(
            Severity.ERROR,
            "The parameter %s of the chain %s is repeated but is declared as %s. Declare it as a list of one type of party,"
                    + " such as List<%s>."),
    LIST_ELEMENT(
            Severity.ERROR,
            "The list %s of the %s %s is declared as %s, which does not say whom it holds. Name one type of party, as in"
                    + " List<%s>."),
    RUN_BOUNDS(
            Severity.ERROR,
            "The run %s of the chain %s has min = %s and max = %s. Choose a min of zero or more, and a max of one or more and"
                    + " no less than min."),
    NEXT_ON_CHAIN(
            Severity.ERROR,
            "@Next stands on the parameter %s of the chain %s, where each party stands directly after the one before it anyway."
                    + " Remove it."),
    AMBIGUOUS_RUN(
            Severity.ERROR,
            "Nothing tells where the run %s of the chain %s ends and the run %s begins, because both may hold %s. Put another party"
                    + " between them, or give one of them a party type of its own."),
    TWIN_CHAINS(
            Severity.ERROR,
            "The chains %s of %s and %s of %s have the same parties and transaction on the same dates. Give one of them a party"
                    + " or transaction type of its own, or remove it, or close an inherited one with @Chain(closed = ...)."),
    CLOSES_NOTHING(
            Severity.ERROR,
            "The chain %s is closed, but %s of %s takes the same parties and transaction, and stays open. Close that one, by its name, or"
                    + " declare it again with narrower bounds where only some of its runs are meant, or remove this."),
    CHAIN_NEEDS_DATE(
            Severity.ERROR,
            "The chain %s is dated, but nothing in it has a date. Give it a transaction with an @EffectiveDate accessor, or"
                    + " remove its dates."),
    RULE_NEEDS_DATE(
            Severity.ERROR,
            "Nothing in the chain %s has a date, but %s %s along it. Give that chain a transaction with an @EffectiveDate"
                    + " accessor, or remove the dates, or ask for a dated transaction as well."),
    TRANSACTION_NEEDS_DATE(
            Severity.ERROR,
            "The transaction %s does not say which date counts, but %s %s. Say which: %s, or remove those dates."),
    DAY_BETWEEN(
            Severity.WARNING,
            "The %s %s is in force until %s and the %s %s from %s, so that neither is in force on %s: until is exclusive. Write until = \"%s\", or silence this where that day is to be left out."),
    CLOSED_WITH_DATES(
            Severity.ERROR,
            "The chain %s is closed and dated, but a closed chain is closed on every date. Remove closed, or remove the"
                    + " dates."),
    CHAIN_WITHOUT_ANNOTATION(
            Severity.ERROR,
            "The method %s declares the chain %s of %s again, without saying what changes. Put @Chain on it, with narrower dates"
                    + " or a reason to close it, or remove it."),
    CHAIN_WITH_BODY(
            Severity.ERROR,
            "The method %s gives a body to the chain %s of %s. Remove it, or close the chain with @Chain and a reason."),
    CHAIN_WIDENED(
            Severity.ERROR,
            "The chain %s is redeclared %s, but where it comes from it is in force %s. Choose dates within those, or leave them"
                    + " out: a redeclared chain may only narrow."),
    RUN_WIDENED(
            Severity.ERROR,
            "The run %s of the chain %s is redeclared with %s parties, but in %s it has %s. Choose a min and a max within those: a redeclared"
                    + " chain may only narrow."),
    RUNS_DIFFER(
            Severity.ERROR,
            "The run %s of the chain %s has %s parties in %s and %s in %s. Declare the chain in %s, too, with a min and a max within both."),
    CHAIN_REOPENED(
            Severity.ERROR,
            "The chain %s is closed where it comes from, and declaring it again with dates does not open it. Remove the"
                    + " dates, or declare a chain of another name and type."),
    LOOSENS(
            Severity.ERROR,
            "The chain %s, %s, is beyond what the parents of %s permit, and mayLoosen is false. Remove the chain, or allow it"
                    + " with mayLoosen = true."),
    LOOSENS_BY_PARTY(
            Severity.ERROR,
            "The party %s may stand at %s in the inherited chain %s, which is beyond what the parents of %s permit, and mayLoosen"
                    + " is false. Declare it below a type that no chain names, or allow it with mayLoosen = true."),

    // Rules, givens and guarantees.
    RULE_NOT_STATIC(Severity.ERROR, "The %s %s is %s. Declare it static, with a body that returns true or false."),
    RULE_PRIVATE(
            Severity.ERROR,
            "The %s %s is private, so that nobody outside could ask it. Remove private: what a policy says is public."),
    RULE_NOT_BOOLEAN(
            Severity.ERROR, "The %s %s returns %s. Declare it boolean: it is true of a request, or it is not."),
    RULE_WITHOUT_PARAMETERS(
            Severity.ERROR,
            "The %s %s has no parameters, so that nothing says where it applies. Give it the transaction and the parties that"
                    + " it is about."),
    RULE_GENERIC(
            Severity.ERROR,
            "The %s %s has type parameters. Remove them, and name the types of its parties, or a type above them."),
    RULE_THROWS(
            Severity.ERROR,
            "The %s %s declares the checked exception %s. Handle it in the body: where a body throws, the request is denied."),
    RULE_PARAMETER_NO_PARTY(
            Severity.ERROR,
            "The parameter %s of the %s %s is declared as %s, and no party or transaction of the policy is of that type. Name a"
                    + " type with @Party or @Transaction, or a type above one."),
    REPEATED_ON_RULE(
            Severity.ERROR,
            "@Repeated stands on the parameter %s of the %s %s, but only the chain says how long a run is. Remove it: a list"
                    + " takes a whole run, a single party each of it."),
    NEXT_ON_FIRST(
            Severity.ERROR,
            "@Next stands on %s, the first party of the %s %s, which has none before it. Remove it, or name the party that"
                    + " stands before."),
    NEXT_ON_TRANSACTION(
            Severity.ERROR,
            "@Next stands on %s, the transaction of the %s %s, which has no place among the parties. Move it to a party, or"
                    + " remove it."),
    LESS_VISIBLE(
            Severity.ERROR,
            "The %s %s names %s, which is less visible than the policy %s. Make it as visible as the policy, so that validators"
                    + " elsewhere can name it."),
    PARENT_LESS_VISIBLE(
            Severity.ERROR,
            "The policy %s extends %s, which is less visible, so that validators of policies elsewhere that extend it could not name its"
                    + " types. Make %s as visible as the policy."),
    BLANK_CODE(
            Severity.ERROR,
            "The code of the rule %s is blank. Write a code, or leave it out to use the name of the method."),
    RESERVED_CODE(
            Severity.ERROR,
            "The code %s of the %s %s is one that Chainrule uses itself. Choose another, with code or by another name."),
    DUPLICATE_CODE(
            Severity.ERROR,
            "The code %s of the %s %s is also that of %s. Choose another, so that applications can tell them apart."),
    MALFORMED_DATE(
            Severity.ERROR, "The %s of %s is \"%s\", which is no date. Write year, month and day, as in 2020-02-01."),
    EMPTY_WINDOW(
            Severity.ERROR,
            "%s is in force from %s until %s, which covers no day at all. Choose an until that is later than from."),
    EMPTY_PLACEHOLDER(
            Severity.ERROR,
            "The placeholder %s in the %s of %s is empty. Name a parameter between the braces, or write {{ for a brace."),
    UNCLOSED_PLACEHOLDER(
            Severity.ERROR,
            "The placeholder %s in the %s of %s is never closed. Add the closing brace, or write {{ for a brace."),
    MALFORMED_PLACEHOLDER(
            Severity.ERROR,
            "The placeholder %s in the %s of %s is no name. Write the name of a parameter, or of a parameter and its accessors"
                    + " divided by dots, without blanks or parentheses, as in {seller.name}."),
    UNKNOWN_PLACEHOLDER(Severity.ERROR, "The placeholder %s in the %s of %s names none of its parameters. %s."),
    UNKNOWN_FACT(Severity.ERROR, "The placeholder %s in the %s of %s reads %s, which %s does not have. %s."),
    OPAQUE_FACT(
            Severity.ERROR,
            "The placeholder %s in the %s of %s looks into %s, which the policy does not declare. End it at %s, or add a default"
                    + " accessor that tells what is wanted, or nest that type in the policy."),
    UNFILLED_PLACEHOLDER(Severity.WARNING, "The text %s in the %s of %s is no placeholder, since %s. %s."),
    FITS_NO_CHAIN(
            Severity.ERROR,
            "The %s %s fits no chain: in none do the parties stand as %s. Correct its parameters, declare a chain that it fits, or"
                    + " remove it: as it is, nothing would ever ask it."),
    UNASKED_RULE(
            Severity.WARNING,
            "No chain of %s fits the %s %s of %s, so that nothing ever asks it there. Declare a chain that it fits, or silence this where it is"
                    + " for others."),
    UNASKED_CHAIN(
            Severity.NOTE,
            "Nothing that denies is asked along the chain %s, %s, so that whoever stands so is permitted%s. Write a rule for it, or silence"
                    + " this where nothing is to be asked."),
    FITS_ONLY_APART(
            Severity.ERROR,
            "The %s %s fits no chain as it is, %s: in the chain %s others stand between them. Remove @Next, or name who stands between."),
    FITS_ONLY_BELOW(
            Severity.ERROR,
            "The %s %s fits no chain: no chain names %s, and at %s of the chain %s stands %s, which is a party itself, so that nobody asks"
                    + " what else it may be. Ask for %s, or give a chain a place for %s, or take @Party from %s."),
    TOO_MANY_CHOICES(
            Severity.ERROR,
            "The %s %s would be asked of more than %s choices of parties along the chain %s, %s. Let it take fewer parties, or mark them"
                    + " @Next, so that only neighbours are compared."),
    FITS_ONLY_REVERSED(
            Severity.ERROR,
            "The %s %s fits no chain as it is, %s, but the chain %s fits it in reverse order. Put the seller before the buyer."),
    FITS_OTHER_TRANSACTION(
            Severity.ERROR,
            "The %s %s fits the parties of the chain %s, but that chain has no transaction that is a %s. Ask for the"
                    + " transaction of the chain, or for none."),
    FITS_NO_TRANSACTION(
            Severity.ERROR,
            "The %s %s fits no chain: none has a transaction that is a %s. Ask for the transaction of a chain, or give a chain this one."),
    FITS_NO_RUN(
            Severity.ERROR,
            "The %s %s takes a whole run of %s, but no chain has one. Ask for a single party, or put @Repeated on the list in a"
                    + " chain."),
    NEVER_IN_FORCE(
            Severity.ERROR,
            "The %s %s fits the chain %s, but never on the same day: it is in force %s, and the chain %s. Correct the dates, or"
                    + " remove it."),
    FORBIDDEN_SHAPE(
            Severity.ERROR,
            "The chain %s, %s, has the shape that the guarantee %s of %s says no chain has. Remove the chain or the guarantee,"
                    + " whichever is wrong, or close an inherited chain with @Chain(closed = ...)."),
    SAME_NAME(
            Severity.NOTE,
            "The %s %s has the name of one of %s, and does not replace it: both are asked. Rename it if you meant a rule of its"
                    + " own."),
    IDENTITY_COMPARED(
            Severity.WARNING,
            "In %s, %s asks whether two values are one object, which nobody can prove, and not whether they are equal. Write"
                    + " equals, or Objects.equals where one may be missing."),
    NULL_ANSWERED(
            Severity.WARNING,
            "%s.%s() answers null without saying that it may. A rule that asks it may take two missing ones for the same, and one that"
                    + " asks an accessor above it denies, since a fact is missing. Put an annotation named Nullable on it, and on the"
                    + " accessor above, and let rules ask whether it is null, or answer an Optional."),
    CLOCK_ASKED(
            Severity.WARNING,
            "In %s, %s asks what time it is now, so that the same request is decided otherwise on another day, and nobody can show"
                    + " later how it was decided. Ask the transaction for its date."),
    // What is proven of all requests.
    DEAD_CHAIN(
            Severity.ERROR,
            "No request along the chain %s, %s, can be permitted%s. Correct or remove one of these, or close the chain, for%s."),
    GIVENS_CONTRADICT(
            Severity.ERROR,
            "No request along the chain %s, %s, can be permitted%s, since what is given there contradicts itself. Correct or"
                    + " remove one of%s."),
    NO_SHORT_RUN(
            Severity.WARNING,
            "No request along the chain %s, %s, can be permitted%s with runs of up to %s; longer ones were not tried. Correct the"
                    + " rules, or raise the least length of the run."),
    IDLE_RULE(
            Severity.WARNING,
            "The rule %s is never false where it is asked%s. Correct its condition, or remove it, since it demands nothing%s."),
    REDUNDANT_RULE(
            Severity.WARNING,
            "The rule %s never decides anything%s. Remove it, or correct whichever says more than it should, for what it denies is"
                    + " denied by%s."),
    IDLE_WARNING(
            Severity.WARNING,
            "The warning %s is never given of a request that is permitted. Remove it, or correct whichever says more than it"
                    + " should, for what it warns of is denied by%s."),
    OVERLAPPING_CHAINS(
            Severity.WARNING,
            "The chains %s and %s accept the same parties, such as %s%s: the one is %s, the other %s. Make the types or the dates"
                    + " of one narrower, so that a request fits only one."),
    GUARANTEE_REFUTED(
            Severity.ERROR,
            "The guarantee %s does not hold%s along the chain %s, %s. A request that is permitted breaks it, %s:%sAdd the rule that"
                    + " is missing, or correct the guarantee."),
    GUARANTEE_NOT_PROVEN(
            Severity.WARNING, "The guarantee %s is not proven%s along the chain %s, %s%s. The reason: %s.%s%s."),
    GUARANTEE_UP_TO(
            Severity.NOTE,
            "The guarantee %s holds along %s with runs of up to %s; longer ones were not tried. Test it with longer ones, or bound"
                    + " the runs."),
    GUARANTEE_IF_ALIKE(
            Severity.NOTE,
            "The guarantee %s holds along %s if equal questions always get equal answers from %s. Make sure that they do."),
    GUARANTEE_FOR_CONSTANTS(
            Severity.NOTE,
            "The guarantee %s holds along %s for %s. Compile the policy again when there are more, or say what holds for others."),
    GUARANTEE_VACUOUS(
            Severity.NOTE,
            "The guarantee %s holds only because no request to which it applies can be permitted. Correct the rules first."),
    // What changed since an older policy.
    NOTHING_CHANGED(
            Severity.NOTE,
            "Nothing changed between %s and %s: no chain, no rule, no word. A decision under the one means the same under the"
                    + " other%s."),
    CHANGED(
            Severity.NOTE,
            "Between %s and %s, %s. What is permitted or denied only now is told where it is brought about."),
    SAME_DECISIONS(
            Severity.NOTE,
            "%s permits and denies the same requests as %s%s. Who was permitted to do something still is, and nobody else."),
    SAME_OTHERWISE(
            Severity.NOTE,
            "Apart from what else is told of it, %s permits and denies the same requests as %s%s. Test whether that is so."),
    NEWLY_PERMITTED(
            Severity.NOTE,
            "%s newly permits something%s along the chain %s, %s, that %s denied %s. An example, %s:%sWrite mayLoosen = false to"
                    + " make that an error."),
    LOOSENED(
            Severity.ERROR,
            "%s must not loosen, and newly permits something%s along the chain %s, %s, that %s denied %s. An example, %s:%sDeny"
                    + " it again, or remove mayLoosen."),
    NEWLY_DENIED(
            Severity.NOTE,
            "%s newly denies something%s along the chain %s, %s, that %s permitted: it is denied %s. An example, %s:%sTell those"
                    + " who rely on it."),
    CHANGE_NOT_PROVEN(
            Severity.NOTE, "It is not known whether %s decides differently from %s along the chain %s, %s%s: %s. %s."),
    LOOSENING_NOT_EXCLUDED(Severity.WARNING, "It is not known whether %s loosens %s along the chain %s, %s%s: %s. %s."),
    BASELINE_UNREADABLE(
            Severity.ERROR,
            "The policy %s cannot be compared with its baseline, %s: %s. Let the option chainrule.baseline name the jar of an older"
                    + " release, written by this version of Chainrule, or leave it out."),
    NOT_IN_BASELINE(
            Severity.NOTE,
            "The policy %s is not in the baseline, %s, so all that it permits is new. Name another jar in the option"
                    + " chainrule.baseline, if it is not."),
    LOOSENING_NOT_IN_BASELINE(
            Severity.WARNING,
            "It is not known whether %s loosens anything, since it is not in the baseline, %s, and must not. Name the jar that has it"
                    + " in the option chainrule.baseline, or remove mayLoosen."),
    NOT_COMPARED(
            Severity.NOTE,
            "It is not known whether %s decides differently from %s, %s. Correct that one first if it is a source; if it is in a jar, take"
                    + " one that this version of Chainrule compiled."),
    LOOSENING_NOT_PROVEN(
            Severity.WARNING,
            "It is not known whether %s loosens %s, since %s. Compile it by javac with proofs, at least before it is released."),
    LOOSENING_NOT_COMPARED(
            Severity.WARNING,
            "It is not known whether %s loosens %s, %s. Correct that one first if it is a source; if it is in a jar, take one that this"
                    + " version of Chainrule compiled."),
    WITNESSES_OF_NO_POLICY(
            Severity.ERROR,
            "There are no witnesses of %s, which is no policy. Name an interface that is marked with @Policy, compiled with this processor."),
    WITNESSES_UNREADABLE(
            Severity.ERROR,
            "There are no witnesses of %s, %s. Correct it first if it is a source; if it is in a jar, take one that this version of"
                    + " Chainrule compiled."),
    WITNESSES_WITHOUT_PROOFS(
            Severity.ERROR,
            "There are no witnesses of %s, since %s. It is the solver that finds them: let it prove the policy, or remove @Witnesses."),
    WITNESSES_TAKEN(
            Severity.ERROR,
            "The witnesses of %s are to be called %s, but there is a class of that name in this package. Rename that class, or where two"
                    + " ask for them, ask on one only."),
    WITNESSES_INCOMPLETE(
            Severity.NOTE,
            "The witnesses of %s have gaps: %s lines in the comment of %s tell which. Test these by hand, or put the rules more simply."),
    NOT_PROVEN(Severity.NOTE, "It is not proven %s: %s. Test it, or put the rules more simply."),
    PROOFS_OFF(
            Severity.NOTE,
            "Nothing is proven of %s, since the option chainrule.prove says so. Its validator is written all the same."),
    SOLVER_MISSING(
            Severity.WARNING,
            "Nothing is proven of %s, since the solver is not there. Put the jar de.uni-freiburg.informatik.ultimate:smtinterpol on the"
                    + " processor path, or write -Achainrule.prove=false to do without."),
    BODIES_SPARED(
            Severity.NOTE,
            "What the rules of %s say is not read, since a lambda or a var in this source has no explicit type. Either it takes what a wildcard"
                    + " stands for, or what is yet to be generated, and javac could not compile it afterwards; or javac cannot tell"
                    + " beforehand what it takes. Say the type, as in (Item item) -> ..., or move the policy to a source of its own."),
    BODIES_UNREAD(
            Severity.NOTE,
            "This compiler shows no method bodies, so every fact that a rule of %s could ask for counts as asked for, and nothing is"
                    + " proven. Compile with javac for both."),

    // Chainrule itself.
    SOURCE_TOO_OLD(
            Severity.ERROR,
            "What is generated for the policy %s needs Java 17, and these sources are compiled as Java %s. Set release to 17 or more."),
    OPTION_VALUE(Severity.ERROR, "The option %s is \"%s\", which is %s. Write it as in -A%s=%s, or leave it out."),
    MISSING_TYPE(
            Severity.ERROR,
            "The policy %s needs the type %s, which was not there when it was compiled. Put the library that has it on the"
                    + " class path, or have the processor that generates it write it in an earlier round."),
    NAMES_GENERATED(
            Severity.ERROR,
            "The policy %s names %s, which is generated from it, so that neither can be there before the other. Move what names it to"
                    + " another type."),
    INTERNAL_ERROR(
            Severity.ERROR,
            "Chainrule failed on the policy %s: %s. This is a bug in Chainrule, not in the policy; please report it with"
                    + " what follows."),
    NOT_WRITTEN(
            Severity.ERROR,
            "The file of %s could not be written: %s. See that nobody else writes it, and that its folder is writable, and compile again.");

    /** What a finding does to the build. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private final Severity severity;
    private final String text;

    Catalogue(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    /** The stable name by which users silence, search and cite it: {@code policy-not-interface}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The text with what it quotes filled in. */
    public String text(List<String> arguments) {
        return String.format(Locale.ROOT, text, arguments.toArray());
    }

    /** The text as it stands here, with {@code %s} for what it quotes. */
    String pattern() {
        return text;
    }
}
