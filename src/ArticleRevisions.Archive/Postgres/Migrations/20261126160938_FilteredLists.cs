using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FilteredLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Revisions_Acknowledgement_DetectedAt_Id",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_DetectedAt_Id",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_PublicationId_DetectedAt_Id",
                table: "Revisions");

            migrationBuilder.AddColumn<long>(
                name: "PublicationId",
                table: "Notices",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.Sql("""UPDATE "Notices" SET "PublicationId" = (SELECT "PublicationId" FROM "Articles" WHERE "Articles"."Id" = "Notices"."ArticleId");""");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Acknowledgement_DetectedAt_Id_Kinds_Significance",
                table: "Revisions",
                columns: new[] { "Acknowledgement", "DetectedAt", "Id", "Kinds", "Significance" });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_DetectedAt_Id_Kinds_Significance",
                table: "Revisions",
                columns: new[] { "DetectedAt", "Id", "Kinds", "Significance" });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_PublicationId_DetectedAt_Id_Kinds_Significance_Ac~",
                table: "Revisions",
                columns: new[] { "PublicationId", "DetectedAt", "Id", "Kinds", "Significance", "Acknowledgement" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_FirstSeenAt_Id_Kind",
                table: "Notices",
                columns: new[] { "FirstSeenAt", "Id", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PublicationId_FirstSeenAt_Id_Kind",
                table: "Notices",
                columns: new[] { "PublicationId", "FirstSeenAt", "Id", "Kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Revisions_Acknowledgement_DetectedAt_Id_Kinds_Significance",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_DetectedAt_Id_Kinds_Significance",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_PublicationId_DetectedAt_Id_Kinds_Significance_Ac~",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Notices_FirstSeenAt_Id_Kind",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_PublicationId_FirstSeenAt_Id_Kind",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "PublicationId",
                table: "Notices");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Acknowledgement_DetectedAt_Id",
                table: "Revisions",
                columns: new[] { "Acknowledgement", "DetectedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_DetectedAt_Id",
                table: "Revisions",
                columns: new[] { "DetectedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_PublicationId_DetectedAt_Id",
                table: "Revisions",
                columns: new[] { "PublicationId", "DetectedAt", "Id" });
        }
    }
}
