package org.centerline.docket;

/** Something that screening found, with its source and a sentence for the filer. */
public record CaseFinding(String caseNumber, String code, String citation, String message) {}
